package dev.parlance.example.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser is sent. */
record Response(int status, Map<String, String> headers, byte[] body) {
  private static final Map<String, String> ALWAYS = Map.of(
      "Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'",
      "X-Content-Type-Options", "nosniff",
      // Not no-referrer: with that, browsers send no origin that the form could be checked by.
      "Referrer-Policy", "same-origin",
      "Cross-Origin-Opener-Policy", "same-origin");

  static Response of(int status, String type, byte[] body) {
    return new Response(status, Map.of("Content-Type", type), body);
  }

  static Response redirect(int status, String address) {
    return new Response(status, Map.of("Location", address), new byte[0]);
  }

  /** This response with one more header. */
  Response with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Response(status, more, body);
  }

  void send(HttpExchange exchange) throws IOException {
    Headers sent = exchange.getResponseHeaders();
    ALWAYS.forEach(sent::set);
    headers.forEach(sent::set);
    if (exchange.getRequestMethod().equals("HEAD")) {
      sent.set("Content-Length", String.valueOf(body.length));
      exchange.sendResponseHeaders(status, -1);
    } else if (body.length == 0) {
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
