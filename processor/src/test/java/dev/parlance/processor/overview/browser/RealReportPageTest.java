package dev.parlance.processor.overview.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.JavaCompilers;
import dev.parlance.processor.testing.RealCatalogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page of the report on PeerTube's 66 catalogs, in {@code peertube} of the folder that
 * {@code -Dparlance.realCatalogs=DIR} names. How long it takes is printed.
 */
@InBrowser
@EnabledIfSystemProperty(named = "parlance.realCatalogs", matches = ".+")
class RealReportPageTest {
  @TempDir
  static Path folder;

  @BeforeAll
  static void write() throws IOException {
    RealCatalogs.in(Path.of(System.getProperty("parlance.realCatalogs"), "peertube")).translated("en")
        .option("-Aparlance.report=" + folder).option("-proc:only").compile(JavaCompilers.JAVAC);
  }

  @Test
  void itOpensAndIsSearched(ReportBrowser browser) throws IOException {
    for (int i = 0; i < 3; i++) {
      browser.open(folder, "locales");
      System.out.printf("PeerTube: parlance.html, %,d bytes, is shown after %.0f ms%n",
          Files.size(folder.resolve("parlance.html")), browser.run("return performance.now()"));
    }
    assertEquals("angular.xlf: 2,454 messages, 65 locales, 320 warnings, 644 notes", browser.text("#summary"));
    assertEquals(65, browser.all("tbody tr").size());

    browser.open(folder, "messages");
    Object took = browser.run("const start = performance.now();"
        + "document.getElementById('messages-search').value = 'joinpeertube'; showMessages();"
        + "return performance.now() - start");
    System.out.printf("PeerTube: a search in all translations takes %s ms%n", took);
    assertEquals("9 of 2,454 messages", browser.text("#messages-count"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void axeFindsNothingWrong(String mode, ReportBrowser browser) throws IOException {
    browser.inMode(mode);
    for (String section : List.of("locales", "findings", "messages")) {
      browser.open(folder, section);
      browser.takeScreenshot("peertube-" + section + "-" + mode);
      assertEquals(List.of(), browser.violations(), section);
    }
  }
}
