package dev.parlance.processor.overview.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.JavaCompilers;
import dev.parlance.processor.testing.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;

/**
 * A report on catalogs whose texts, IDs, notes and names of files are attacks, with those of the table that
 * {@code -Dparlance.attacks=FILE} names.
 */
@InBrowser
class HostileReportTest {
  private static final String SCRIPT = "<script>document.title = 'attacked'</script>";
  private static final String FILE = "m<img src=x onerror=\"document.title='attacked'\">&amp;\u202e.de.txt";
  private static final Pattern UNIT = Pattern.compile("\\\\u([0-9a-f]{4})");
  private static final List<String> ATTACKS =
      List.of(SCRIPT, "</script>" + SCRIPT, "<!--" + SCRIPT, "--><!-->" + SCRIPT,
          "<!--<script>", "]]>" + SCRIPT, "</style>" + SCRIPT, "</title>" + SCRIPT, "\u2028" + SCRIPT + "\u2029",
          "\u202eevil\u2066<b>", "<img src=x onerror=\"document.title='attacked'\">",
          "javascript:document.title='attacked'",
          "{{data}} {{script}} $& $1", "\\u003cscript>", "&lt;script&gt;", "\ufeff\u0000\u001b[31m", "\ud83d\ude00",
          "__proto__", "constructor", "toString", "\";document.title='attacked';\"", "'-document.title='attacked'-'");

  @TempDir
  static Path folder;

  private static List<String> attacks;

  @BeforeAll
  static void write() throws IOException {
    attacks = new ArrayList<>(ATTACKS);
    String table = System.getProperty("parlance.attacks");
    if (table != null) {
      Files.readAllLines(Path.of(table)).stream().filter(line -> !line.startsWith("#") && line.contains("\t"))
          .map(line -> UNIT.matcher(line.split("\t")[2]).replaceAll(HostileReportTest::unit))
          // Which is not JSON.
          .filter(attack -> !attack.equals("\ud800")).forEach(attacks::add);
    }
    StringBuilder source = new StringBuilder();
    StringBuilder translation = new StringBuilder();
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < attacks.size(); i++) {
      String text = escaped(attacks.get(i));
      source.append(i == 0 ? "{" : ",").append("\"" + text + i + "\": \"" + text + "\"");
      translation.append(i == 0 ? "{" : ",").append("\"" + text + i + "\": \"" + text + " {{x}}\"");
      plain.append("a" + i + " <x id=\"" + (i % 2 == 0 ? "A" : "__proto__") + "\"/>\n");
    }
    CatalogProject.in(folder).file("messages.json", source + "}").file("messages.fr.json", translation + "}")
        .file("m.txt", plain.toString(), "proto {__proto__, select, constructor {a} other {b}}")
        .file("half.properties", "half=\\ud800!")
        .file(FILE, "a0 " + "x", "a1 <x id=\"START_LINK\" equiv-text=\"&lt;/script>\"/>", "proto x")
        .source("test.package-info", "@dev.parlance.MessageCatalog(value = \"messages.json\", translations ="
            + " \"messages.{locale}.json\", required = {})",
            "@dev.parlance.MessageCatalog(value = \"half.properties\", className = \"Half\")",
            "@dev.parlance.MessageCatalog(value = \"m.txt\", className = \"Other\", required = {}, translations = \""
                + FILE.replace("\"", "\\\"").replace(".de.", ".{locale}.") + "\") package test;")
        .option("-Aparlance.report=" + folder.resolve("report"))
        .option("-Aparlance.sarif=" + folder.resolve("report/parlance.sarif")).compile(JavaCompilers.JAVAC);
  }

  private static String unit(MatchResult unit) {
    return java.util.regex.Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(unit.group(1), 16)));
  }

  /** {@code text} in a string of JSON in ASCII. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      escaped.append(c < 0x20 || c > 0x7e || c == '"' || c == '\\' ? String.format("\\u%04x", (int) c) : c);
    }
    return escaped.toString();
  }

  @Test
  void theTextsAreInTheDataAsTheyAre() {
    JsonNode messages = Reports.read(folder.resolve("report")).at("/catalogs/0/messages");

    // All but those with the control characters that no ID may have.
    assertTrue(messages.size() >= ATTACKS.size() - 1, messages.size() + " messages");
    for (String attack : List.of(SCRIPT, "\u2028" + SCRIPT + "\u2029", "\u202eevil\u2066<b>",
        "{{data}} {{script}} $& $1")) {
      assertTrue(messages.valueStream().anyMatch(message -> message.get("text").asString("").equals(attack)), attack);
    }
  }

  @Test
  void halfACharacterIsReplacedSinceNoFileCanHoldIt() {
    assertEquals("\ufffd!", Reports.read(folder.resolve("report")).at("/catalogs/1/messages/0/text").asString());
  }

  @Test
  void thePageHasNoMarkupButItsOwnAndNoCharacterThatHidesAnother() throws IOException {
    String page = Files.readString(folder.resolve("report/parlance.html"));
    String data = page.substring(page.indexOf("id=\"data\">"), page.lastIndexOf("</script>\n<script>"));

    assertFalse(Pattern.compile("[<&\u2028\u2029\u202a-\u202e\u2066-\u2069]").matcher(data.substring(10)).find());
    assertEquals(2, Pattern.compile("<script").matcher(page).results().count());
  }

  @Test
  void nothingOfItRunsAndAllOfItIsShownAsText(ReportBrowser browser) {
    for (String section : List.of("locales", "findings", "messages")) {
      browser.open(folder.resolve("report"), section);
      browser.all(".more").stream().filter(WebElement::isDisplayed).forEach(WebElement::click);
      browser.openDetails();

      assertEquals("Message catalogs", browser.driver().getTitle(), section);
      assertEquals(List.of(), browser.all("main script, main img, main iframe, main [onerror], main a[href^=java]"),
          section);
      assertEquals(List.of(), browser.complaints(), section);
    }
    assertTrue(browser.texts(".source .chips").contains(SCRIPT));
    assertTrue(browser.texts(".source .chips").contains("U+202Eevil" + "U+2066<b>"));
  }

  @Test
  void thePolicyRefusesWhatIsNotThePagesOwn(ReportBrowser browser) {
    browser.open(folder.resolve("report"), "locales");
    browser.run("const script = document.createElement('script'); script.textContent = \"document.title = 'attacked'\";"
        + " document.body.append(script); const image = new Image(); image.src = 'http://127.0.0.1:9/x.png';"
        + " document.body.append(image);");

    assertEquals("Message catalogs", browser.driver().getTitle());
    assertTrue(browser.complaints().toString().contains("Content Security Policy"));
  }

  @Test
  void axeFindsNothingWrong(ReportBrowser browser) {
    for (String section : List.of("locales", "findings", "messages")) {
      browser.open(folder.resolve("report"), section);
      assertEquals(List.of(), browser.violations(), section);
    }
  }

  @Test
  void theAddressesOfFindingsAreRelativeAndEncoded() {
    for (JsonNode result : Reports.json(folder.resolve("report/parlance.sarif")).at("/runs/0/results")) {
      String address = result.at("/locations/0/physicalLocation/artifactLocation/uri").asString("");
      assertTrue(address.matches("[\\w.%&=~+,!*()';$@/-]*"), address);
    }
  }
}
