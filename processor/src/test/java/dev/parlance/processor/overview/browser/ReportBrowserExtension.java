package dev.parlance.processor.overview.browser;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/** Starts a browser for the tests of a class, and stops it at their end. */
final class ReportBrowserExtension
    implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback, ParameterResolver {
  private static final String NEEDED = "apt-get install chromium chromium-driver fonts-noto-core";

  private Path profile;
  private ReportBrowser browser;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    if (!"required".equals(System.getProperty("parlance.browser"))) {
      throw new TestAbortedException("-Dparlance.browser=required runs tests in a browser; they need: " + NEEDED);
    }
    Optional<Path> program = program("chromium");
    Optional<Path> driver = program("chromedriver");
    if (program.isEmpty() || driver.isEmpty()) {
      fail("There is no browser: " + NEEDED);
    }
    profile = Files.createTempDirectory("parlance-browser");
    browser = ReportBrowser.start(program.get(), driver.get(), profile);
  }

  private static Optional<Path> program(String name) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    browser.show(1280, 900);
    browser.inMode("light");
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    if (browser == null) {
      return;
    }
    browser.quit();
    try (Stream<Path> all = Files.walk(profile)) {
      all.sorted(Comparator.reverseOrder()).forEach(file -> {
        try {
          Files.deleteIfExists(file);
        } catch (IOException failed) {
          throw new UncheckedIOException(failed);
        }
      });
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == ReportBrowser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return browser;
  }
}
