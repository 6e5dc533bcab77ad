package dev.parlance.maven.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A remote build cache on this machine, which keeps what it is sent in memory. */
public final class CacheServer implements AutoCloseable {
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final HttpServer server;

  private CacheServer(HttpServer server) {
    this.server = server;
  }

  /** Starts one on a free port. */
  public static CacheServer start() throws IOException {
    HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    CacheServer server = new CacheServer(http);
    http.createContext("/", server::answer);
    http.start();
    return server;
  }

  /** Where it is. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (exchange.getRequestMethod().equals("PUT")) {
        files.put(path, exchange.getRequestBody().readAllBytes());
        exchange.sendResponseHeaders(201, -1);
        return;
      }
      byte[] file = files.get(path);
      boolean sent = file != null && exchange.getRequestMethod().equals("GET");
      exchange.sendResponseHeaders(file == null ? 404 : 200, sent ? file.length : -1);
      if (sent) {
        exchange.getResponseBody().write(file);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
