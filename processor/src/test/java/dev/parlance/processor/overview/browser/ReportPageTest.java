package dev.parlance.processor.overview.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.overview.Overview;
import dev.parlance.processor.overview.SourcePlace;
import dev.parlance.processor.overview.Uses;
import dev.parlance.processor.overview.write.OverviewFiles;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.JavaCompilers;
import dev.parlance.processor.testing.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of a report on two catalogs: what people see, search, filter and sort. */
@InBrowser
class ReportPageTest {
  private static final List<String> SECTIONS = List.of("locales", "findings", "messages");

  @TempDir
  static Path folder;

  @BeforeAll
  static void write() {
    CatalogProject.in(folder)
        .catalog("greeting Hello, <x id=\"USER\" equiv-text=\"{{ user.name }}\"/>!",
            "terms See <x id=\"START_TAG_STRONG\"/><x id=\"START_LINK\"/>the terms<x id=\"CLOSE_LINK\"/>"
                + "<x id=\"CLOSE_TAG_STRONG\"/>.",
            "files {n, plural, =0 {none} one {# file} other {# files}} for {who, select, me {me} other {others}}",
            "name Parlance", "save Save")
        .file("messages.fr.txt", "greeting Bonjour, <x id=\"USER\"/> !", "terms Voir <x id=\"START_LINK\"/>tout.",
            "files {n, plural, =0 {aucun} one {# fichier} other {# fichiers}} pour {who, select, me {moi} other {eux}}",
            "name Parlance", "save Enregistrer toutes les modifications")
        .file("messages.ar.txt", "greeting مرحبا <x id=\"USER\"/>",
            "files {n, plural, zero {لا ملفات} two {ملفان} other {# ملفات}} {who, select, me {لي} other {لهم}}")
        .file("pages.txt", "title Pages", "menu Menu").file("pages.fr.txt", "title Pages")
        .source("test.package-info",
            "@dev.parlance.MessageCatalog(value = \"messages.txt\", translations = \"messages.{locale}.txt\","
                + " required = \"ar\")",
            "@dev.parlance.MessageCatalog(value = \"pages.txt\", translations = \"pages.{locale}.txt\","
                + " required = {}, className = \"Pages\") package test;")
        .option("-Aparlance.report=" + folder).compile(JavaCompilers.JAVAC);
  }

  @AfterEach
  void nothingIsComplainedOf(ReportBrowser browser) {
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void theTableOfLocalesHasTheNumbersOfAllCatalogsOrOfOne(ReportBrowser browser) {
    browser.open(folder, "");

    assertEquals("2 catalogs: 7 messages, 2 locales, 3 warnings, 1 note", browser.text("#summary"));
    assertEquals(List.of("ar Arabicrequired", "fr French"), browser.texts("tbody th"));
    assertEquals(List.of("40 %", "2", "0", "0", "0", "0", "3", "71.4 %", "3", "2", "0", "0", "1", "1"),
        browser.texts("tbody td"));
    browser.select("catalog", "1");
    assertEquals("pages.txt: 2 messages, 1 locale, 1 warning", browser.text("#summary"));
    assertEquals(List.of("fr French"), browser.texts("tbody th"));
  }

  @Test
  void aColumnSortsTheTableByKeyboardAndSaysSo(ReportBrowser browser) {
    browser.open(folder, "locales");

    browser.find("th[data-column=missing] button").sendKeys(Keys.ENTER);
    assertEquals(List.of("ar", "fr"), browser.texts("tbody th a"));
    browser.driver().switchTo().activeElement().sendKeys(Keys.SPACE);

    assertEquals(List.of("fr", "ar"), browser.texts("tbody th a"));
    assertEquals("ascending", browser.find("th[data-column=missing]").getDomAttribute("aria-sort"));
    assertEquals(1, browser.all("[aria-sort]").size());
  }

  @Test
  void aNumberLeadsToItsMessages(ReportBrowser browser) {
    browser.open(folder, "locales");

    browser.find("tr[data-locale=fr] a[aria-label='1 set aside in fr']").click();

    assertEquals("1 of 7 messages", browser.text("#messages-count"));
    assertEquals(List.of("terms"), browser.texts("ol.messages h3"));
    assertEquals("page", browser.find("nav a[href='#messages']").getDomAttribute("aria-current"));
    assertEquals("Voir START_LINKtout.", browser.text(".written"));
  }

  @Test
  void findingsAreFilteredAndSearched(ReportBrowser browser) {
    browser.open(folder, "findings");

    assertEquals("4 findings", browser.text("#findings-count"));
    browser.select("findings-locale", "fr");
    assertEquals("2 of 4 findings", browser.text("#findings-count"));
    browser.select("findings-rule", "unbalanced-tag");
    assertEquals(List.of("messages.fr.txt:2:12"), browser.texts("ol.findings code.place"));
    browser.select("findings-locale", "*");
    browser.select("findings-rule", "*");
    browser.select("findings-severity", "note");
    assertEquals(List.of("plural-category"), browser.texts("ol.findings code.rule"));
    browser.select("findings-severity", "*");
    browser.search("findings-search", "START_LINK", "1 of 4 findings");
    browser.search("findings-search", "nothing at all", "0 of 4 findings");
    assertEquals("No finding is as you ask.", browser.text("#findings-list"));
  }

  @Test
  void messagesAreSearchedByTextIdAndMethod(ReportBrowser browser) {
    browser.open(folder, "messages");

    browser.search("messages-search", "ENREGISTRER", "1 of 7 messages");
    browser.search("messages-search", "greet", "1 of 7 messages");
    browser.search("messages-search", "ملفان", "1 of 7 messages");
    assertEquals(List.of("files"), browser.texts("ol.messages h3"));
    assertEquals("String Messages.files(long n, String who)", browser.text(".method code"));
    browser.select("messages-locale", "fr");
    browser.search("messages-search", "", "7 messages");
    browser.select("messages-state", "equal");
    assertEquals(List.of("name", "title"), browser.texts("ol.messages h3"));
  }

  @Test
  void placeholdersAreChipsAndAreNamedByTheirExpressions(ReportBrowser browser) {
    browser.open(folder, "messages");
    browser.select("messages-locale", "fr");

    WebElement chip = browser.find(".translation .chip");
    assertEquals("user", chip.getDomProperty("textContent"));
    assertEquals("USER = user.name", chip.getDomAttribute("title"));
    assertEquals("See <strong>link ▸the terms◂ link</strong>.", browser.texts(".source .chips").get(1));
    assertEquals(List.of("36 characters, 900 % of the source"), browser.texts(".translation .length.long"));
  }

  @Test
  void aPreviewShowsTheFormForANumberInItsLocaleAndNoLink(ReportBrowser browser) {
    browser.open(folder, "messages");
    browser.search("messages-search", "files", "1 of 7 messages");
    browser.openDetails();

    assertEquals(List.of("2 files for me", "ملفان لي", "2 fichiers pour moi"), browser.texts(".preview"));
    WebElement number = browser.find(".samples input");
    number.clear();
    number.sendKeys("1");
    browser.all(".samples select").get(0).sendKeys("other");
    assertEquals(List.of("1 file for others", "1 ملفات لهم", "1 fichier pour eux"),
        browser.texts(".preview").stream().map(text -> text.replace('١', '1')).toList());
    assertEquals("rtl", browser.all(".preview").get(1).getCssValue("direction"));
    browser.search("messages-search", "terms", "1 of 7 messages");
    assertEquals("See <strong><span class=\"link\">the terms</span></strong>.",
        browser.find(".preview").getDomProperty("innerHTML"));
  }

  @Test
  void usesOfMessagesAreShownAndFiltered(ReportBrowser browser) throws IOException {
    Path source = Files.writeString(Files.createDirectories(folder.resolve("used")).resolve("package-info.java"),
        "@dev.parlance.MessageCatalog(\"messages.txt\") package test;");
    List<SourcePlace> many = IntStream.rangeClosed(1, 22).mapToObj(line -> new SourcePlace("A.java", line)).toList();
    Map<String, Uses> uses = Map.of("greeting", new Uses(many, true), "name", new Uses(List.of(), true));
    OverviewFiles.writeReport(new Overview(Reports.overview(source, folder).catalogs().stream().map(catalog -> catalog
        .using(message -> uses.getOrDefault(message.id(), new Uses(List.of(), false)))).toList()),
        folder.resolve("used"));
    browser.open(folder.resolve("used"), "messages");

    assertEquals("Not used", browser.texts(".uses").get(1));
    assertEquals("Named in a text, a template or another message", browser.texts(".uses").get(3));
    browser.select("messages-use", "used");
    assertEquals(List.of("greeting", "name"), browser.texts("ol.messages h3"));
    String called = browser.texts(".uses").get(0);
    assertTrue(called.startsWith("Called at A.java:1, A.java:2, ") && called.endsWith(" and 2 other places"), called);
  }

  @Test
  void aCatalogThatWasNotFoundHasNoMessageAndNoLocale(ReportBrowser browser) throws IOException {
    Path source = Files.writeString(Files.createDirectories(folder.resolve("empty")).resolve("package-info.java"),
        "@dev.parlance.MessageCatalog(\"gone.txt\") package test;");
    Reports.compile(source, folder, "-Aparlance.report=" + folder.resolve("empty"));

    browser.open(folder.resolve("empty"), "locales");
    assertEquals("There are no translations.", browser.text("#locales-list"));
    browser.open(folder.resolve("empty"), "messages");
    assertEquals("The catalog has no message.", browser.text("#messages-list"));
    browser.open(folder.resolve("empty"), "findings");
    assertEquals(List.of("catalog-not-found"), browser.texts("ol.findings code.rule"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void axeFindsNothingWrong(String mode, ReportBrowser browser) throws IOException {
    List<String> violations = new ArrayList<>();
    browser.inMode(mode);
    for (String section : SECTIONS) {
      browser.open(folder, section);
      browser.openDetails();
      browser.violations().forEach(each -> violations.add(section + " " + each));
      browser.takeScreenshot("report-" + section + "-" + mode);
    }

    assertEquals(List.of(), violations);
  }

  @Test
  void axeFindsWhatIsWrong(ReportBrowser browser) {
    browser.open(folder, "messages");
    browser.run("document.querySelector('#messages-search').parentElement.replaceWith("
        + "document.createElement('input'))");

    assertEquals(1, browser.violations().size());
  }

  @Test
  void aPhoneNeedNotScrollSideways(ReportBrowser browser) {
    browser.show(360, 740);
    for (String section : SECTIONS) {
      browser.open(folder, section);
      assertEquals(360L, browser.run("return document.documentElement.scrollWidth"), section);
    }
  }

  @Test
  void theKeyboardReachesTheSectionsFirstAndShowsWhereItIs(ReportBrowser browser) {
    browser.open(folder, "messages");

    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
      WebElement focused = browser.driver().switchTo().activeElement();
      assertTrue(focused.getCssValue("outline").contains("solid 3px"), focused.getCssValue("outline"));
      String id = focused.getDomProperty("id");
      reached.add(id.isEmpty() ? focused.getText() : id);
    }

    assertEquals(List.of("Skip to the content", "catalog", "Locales", "Findings", "Messages", "messages-search",
        "messages-locale", "messages-state", "Translations (2)"), reached);
  }
}
