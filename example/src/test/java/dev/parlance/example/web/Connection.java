package dev.parlance.example.web;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A connection to the server that sends whatever it is given. */
final class Connection implements Closeable {
  private final Socket socket;
  private final InputStream in;

  Connection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(20_000);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream());
  }

  /** What the server answered; names of headers are in lower case. */
  record Answer(int status, Map<String, String> headers, String body) {
    boolean closes() {
      return "close".equals(headers.get("connection"));
    }
  }

  /** A request without a body. */
  static String request(String method, String target, String... headers) {
    return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n"
        + lines(headers) + "\r\n";
  }

  /** A form that is sent to {@code target}. */
  static String post(String target, String form, String... headers) {
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        + "Content-Length: " + form.length() + "\r\n" + lines(headers) + "\r\n" + form;
  }

  private static String lines(String... headers) {
    return Arrays.stream(headers).map(header -> header + "\r\n").collect(Collectors.joining());
  }

  Answer send(String request) throws IOException {
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    return read(request.startsWith("HEAD "));
  }

  private Answer read(boolean head) throws IOException {
    String status = line();
    if (status.isEmpty()) {
      throw new IOException("no answer");
    }
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    int length = head ? 0 : Integer.parseInt(headers.getOrDefault("content-length", "0"));
    String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    return new Answer(Integer.parseInt(status.split(" ")[1]), headers, body);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int each = in.read(); each >= 0 && each != '\n'; each = in.read()) {
      if (each != '\r') {
        line.append((char) each);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
