package dev.parlance.example.web.browser;

import static org.junit.jupiter.api.Assertions.fail;

import dev.parlance.example.web.TestSite;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/** Starts one browser and one server for all tests, and stops them at the end. */
final class BrowserExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(BrowserExtension.class);
  private static final String NEEDED = "apt-get install chromium chromium-driver fonts-noto-core fonts-vlgothic";
  private static final String SKIPPED =
      "Tests in a browser were skipped. -Dparlance.browser=required runs them; they need: " + NEEDED;

  /** What runs until the last test has ended. */
  private record Running(TestSite site, Browser browser, Path profile) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      browser.quit();
      site.stop();
      delete(profile);
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (!"required".equals(System.getProperty("parlance.browser"))) {
      context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(SKIPPED, message -> {
        System.err.println(message);
        return message;
      });
      throw new TestAbortedException(SKIPPED);
    }
    Optional<Path> program = program("chromium");
    Optional<Path> driver = program("chromedriver");
    if (program.isEmpty() || driver.isEmpty()) {
      fail("There is no browser: " + NEEDED);
    }
    context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Running.class,
        key -> start(program.get(), driver.get()), Running.class);
  }

  private static Running start(Path program, Path driver) {
    try {
      Path profile = Files.createTempDirectory("parlance-browser");
      TestSite site = TestSite.start();
      return new Running(site, Browser.start(program, driver, profile, site.address()), profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> program(String name) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    browser(context).reset();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return browser(context);
  }

  private static Browser browser(ExtensionContext context) {
    return context.getRoot().getStore(NAMESPACE).get(Running.class, Running.class).browser();
  }
}
