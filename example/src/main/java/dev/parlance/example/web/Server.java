package dev.parlance.example.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The web application on a port of this machine, which no other machine can reach. */
final class Server {
  private static final System.Logger LOG = System.getLogger(Server.class.getName());
  private static final int THREADS = 32;
  private static final int WAITING = 100;

  /** What the JDK's server reads once: seconds that a request may take to arrive and an answer to be taken. */
  private static final Map<String, String> SETTINGS = Map.of(
      "sun.net.httpserver.maxReqTime", "20",
      "sun.net.httpserver.maxRspTime", "20",
      "sun.net.httpserver.nodelay", "true");

  private final HttpServer server;
  private final ExecutorService threads;
  private final Site site = new Site();

  private Server(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /** Starts on {@code port}; 0 is any that is free. */
  static Server start(int port) throws IOException {
    SETTINGS.forEach(System::setProperty);
    HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING);
    Server server = new Server(http, Executors.newFixedThreadPool(THREADS));
    http.setExecutor(server.threads);
    http.createContext("/", server::handle);
    http.start();
    return server;
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  /** Stops when the requests that arrived are answered, or after a second. */
  void stop() {
    server.stop(1);
    threads.shutdown();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      answer(exchange).send(exchange);
    }
  }

  private Response answer(HttpExchange exchange) throws IOException {
    Request request = Request.read(exchange);
    try {
      return site.answer(request);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "No answer to " + request.method() + " " + request.path(), e);
      return site.problem(request, Problem.INTERNAL);
    }
  }
}
