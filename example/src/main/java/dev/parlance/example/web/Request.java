package dev.parlance.example.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What a browser asks for; the body is empty where it was too long to be kept. */
record Request(String method, String path, Optional<String> query, Headers headers, Optional<byte[]> body) {
  /** More than 5 000 characters of any script, each of which is up to nine bytes in a form, and the other fields. */
  static final int LONGEST_BODY = 128 * 1024;

  /** How much of a longer body is read, so that a browser that is still sending it sees the answer. */
  private static final int LONGEST_DROPPED = 4 * 1024 * 1024;

  static Request read(HttpExchange exchange) throws IOException {
    return new Request(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath(),
        Optional.ofNullable(exchange.getRequestURI().getRawQuery()), exchange.getRequestHeaders(),
        body(exchange.getRequestBody()));
  }

  private static Optional<byte[]> body(InputStream in) throws IOException {
    byte[] start = in.readNBytes(LONGEST_BODY + 1);
    if (start.length <= LONGEST_BODY) {
      return Optional.of(start);
    }
    for (int dropped = 0; dropped < LONGEST_DROPPED;) {
      int read = in.read(start);
      if (read < 0) {
        break;
      }
      dropped += read;
    }
    return Optional.empty();
  }

  /** The first header {@code name}. */
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.getFirst(name));
  }
}
