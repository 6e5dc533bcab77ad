package dev.parlance.example.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.parlance.example.web.Connection.Answer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Many requests of all kinds at once: 1 000, or as many as {@code -Dparlance.requests} says. */
class MixedRequestsTest {
  private static final int REQUESTS = Integer.getInteger("parlance.requests", 1_000);
  private static final int CONNECTIONS = 20;

  private static final List<Exchange> EXCHANGES = List.of(
      new Exchange(Connection.request("GET", "/contact", "Accept-Language: fr"), 200),
      new Exchange(Connection.request("GET", "/about?lang=ar"), 200),
      new Exchange(Connection.request("GET", "/style.css"), 200),
      new Exchange(Connection.request("HEAD", "/about?lang=ja"), 200),
      new Exchange(Connection.request("GET", "/"), 302),
      new Exchange(Connection.post("/contact?lang=de", "name=&email=x&subject=s&message=m"), 422),
      new Exchange(Connection.post("/contact?lang=ar",
          "name=A&email=a%40b&subject=s&message=" + "%F0%9F%98%80".repeat(2_600)), 422),
      new Exchange(Connection.post("/contact", "name=A&email=a%40b&subject=s&message=Hello"), 303),
      new Exchange(Connection.post("/contact", "name=%"), 400),
      new Exchange(Connection.post("/contact", "x".repeat(200_000)), 413),
      new Exchange(Connection.post("/contact", "name=A", "Origin: https://evil.example"), 403),
      new Exchange(Connection.request("GET", "/nothing"), 404),
      new Exchange(Connection.request("PUT", "/about"), 405),
      new Exchange("GARBAGE\r\n\r\n", 400));

  private record Exchange(String request, int status) {}

  @Test
  void allAreAnsweredAndNothingIsLeftOpen() throws Exception {
    Server server = Server.start(0);
    int port = URI.create(server.address()).getPort();
    try {
      run(port, CONNECTIONS * EXCHANGES.size());
      long files = openFiles();
      long memory = usedMemory();

      Map<String, Integer> answers = run(port, REQUESTS);

      assertEquals(Map.of(), answers);
      long left = filesLeftOpen(files + 5);
      assertTrue(left <= files + 5, () -> files + " files were open, now " + left);
      assertTrue(usedMemory() < memory + 16_000_000, () -> memory + " bytes were in use, now " + usedMemory());
    } finally {
      server.stop();
    }
  }

  /** The open files, once there are at most {@code few}, or after seconds: the server closes connections in its own time. */
  private static long filesLeftOpen(long few) throws InterruptedException {
    for (int i = 0; i < 100 && openFiles() > few; i++) {
      Thread.sleep(50);
    }
    return openFiles();
  }

  /** Sends {@code requests} over as many connections as there are, and counts wrong answers. */
  private static Map<String, Integer> run(int port, int requests) throws Exception {
    Map<String, Integer> wrong = new ConcurrentHashMap<>();
    AtomicInteger next = new AtomicInteger();
    ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      running.add(clients.submit((Callable<Void>) () -> {
        client(port, requests, next, wrong);
        return null;
      }));
    }
    for (Future<?> each : running) {
      each.get();
    }
    clients.shutdown();
    return wrong;
  }

  private static void client(int port, int requests, AtomicInteger next, Map<String, Integer> wrong)
      throws IOException {
    Connection connection = new Connection(port);
    for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
      Exchange exchange = EXCHANGES.get(i % EXCHANGES.size());
      Answer answer = connection.send(exchange.request());
      if (answer.status() != exchange.status()) {
        wrong.merge(exchange.status() + " was " + answer.status(), 1, Integer::sum);
      }
      if (answer.closes() || exchange.status() == 400) {
        connection.close();
        connection = new Connection(port);
      }
    }
    connection.close();
  }

  private static long openFiles() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
        ? system.getOpenFileDescriptorCount()
        : 0;
  }

  private static long usedMemory() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
