package com.acme.shop;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application, on a free port of the loopback interface. */
final class Server implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;
  private final URI root;

  private Server(String profile) {
    context = SpringApplication.run(ShopApplication.class, "--server.port=0", "--server.address=127.0.0.1",
        "--spring.profiles.active=" + profile);
    root = URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
  }

  static Server withBundles() {
    return new Server("bundles");
  }

  static Server withParlance() {
    return new Server("parlance");
  }

  /** The page at {@code path}, for a browser with the header {@code Accept-Language}. */
  String get(String path, String acceptLanguage) {
    return send(request(path, acceptLanguage).GET());
  }

  /** What the form at {@code path} answers. */
  String post(String path, String acceptLanguage, Map<String, String> fields) {
    String body = fields.entrySet().stream().map(field -> field.getKey() + "="
        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    return send(request(path, acceptLanguage).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path, String acceptLanguage) {
    return HttpRequest.newBuilder(root.resolve(path)).header("Accept", "text/html,text/plain")
        .header("Accept-Language", acceptLanguage);
  }

  private String send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
