package dev.parlance.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a defect and a gap mean in required and in best-effort locales, by default and by options. */
class TranslationTiersTest {
  private static final String DROPPED = "messages.fr.txt:1:6: missing-placeholder";
  private static final String HINT =
      " With required = {} in the annotation, faulty translations are set aside and do not fail the build.";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aDroppedLinkIsAnErrorWithTheHintThatTranslationsNeedNotBreakABuild(JavaCompilers compiler) {
    Compiled compiled = droppedLink("").compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in de, fr.", "ERROR " + DROPPED), compiled.places(folder));
    assertTrue(compiled.errors().get(0).endsWith(HINT), compiled.errors()::toString);
    assertFalse(compiled.success());
  }

  @ParameterizedTest
  @EnumSource
  void aDroppedLinkInABestEffortLocaleIsAWarningAndTheSourcesTextIsShown(JavaCompilers compiler) {
    Compiled compiled = droppedLink(", required = \"de\"").compile(compiler);

    assertEquals(
        List.of("NOTE messages.txt has translations in de, fr.", "WARNING " + DROPPED), compiled.places(folder));
    assertTrue(compiled.reports().get(1).summary()
        .endsWith(" Until then the text is set aside, and another locale's is shown."), compiled.reports()::toString);
    assertTrue(compiled.success());
    assertEquals("See <a href=\"/x\">the page</a>.", compiled.shown("fr", "page"));
    assertEquals("<a href=\"/x\">Seite</a>", compiled.shown("de", "page"));
  }

  @ParameterizedTest
  @CsvSource({"'\"*\"'", "'{\"fr\", \"de\"}'", "'{\"*\", \"fr\"}'"})
  void whoeverNamedTheRequiredLocalesGetsNoHint(String required) {
    Compiled compiled = droppedLink(", required = " + required).compile(JavaCompilers.JAVAC);

    assertEquals(List.of("ERROR " + DROPPED), compiled.places(folder).subList(1, 2));
    assertFalse(compiled.errors().get(0).contains("required = {}"), compiled.errors()::toString);
  }

  @Test
  void onlyTheFirstErrorThatIsShownHasTheHint() {
    CatalogProject project = CatalogProject.in(folder)
        .catalog("a A <x id=\"PH\"/>", "b B")
        .file("messages.de.txt", "a Ah <x id=\"PH\"/>", "b B &", "b Be", "x")
        .file("messages.fr.txt", "b B & <", " a", "a A")
        .file("other.txt", "a A").file("other.fr.txt", "a &")
        .source("test.package-info",
            "@dev.parlance.MessageCatalog(value = \"messages.txt\", translations = \"messages.{locale}.txt\")",
            "@dev.parlance.MessageCatalog(value = \"other.txt\", className = \"Other\",",
            "    translations = \"other.{locale}.txt\")",
            "package test;");
    List<String> errors = project.compile(JavaCompilers.JAVAC).errors();
    assertEquals(6, errors.size());
    assertTrue(errors.get(0).startsWith(project.path("messages.de.txt") + ":2:5: malformed-entry: "), errors.get(0));
    assertTrue(errors.get(0).endsWith(HINT), errors.get(0));
    assertEquals(1, errors.stream().filter(error -> error.contains("required = {}")).count());

    Path baseline = folder.resolve("known");
    project.option("-Aparlance.baseline=" + baseline).option("-Aparlance.writeBaseline=true")
        .compile(JavaCompilers.JAVAC);
    List<String> after = CatalogProject.in(folder).file("messages.fr.txt", "b B &", "a A")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"")
        .option("-Aparlance.baseline=" + baseline).compile(JavaCompilers.JAVAC).errors();
    assertEquals(1, after.size());
    assertTrue(after.get(0).startsWith(project.path("messages.fr.txt") + ":1:5: malformed-entry: "), after::toString);
    assertTrue(after.get(0).endsWith(HINT), after::toString);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "                                      | WARNING NOTE NOTE WARNING",
    "best-effort:warning                   | WARNING NOTE NOTE WARNING",
    "best-effort:note                      | NOTE NOTE NOTE NOTE",
    "best-effort:error                     | ERROR NOTE NOTE ERROR",
    "best-effort:off                       | - - - -",
    "unbalanced-tag:error                  | ERROR NOTE NOTE WARNING",
    "unbalanced-tag:note                   | NOTE NOTE NOTE WARNING",
    "unbalanced-tag:off                    | - NOTE NOTE WARNING",
    "duplicate-id:error                    | WARNING ERROR NOTE WARNING",
    "unknown-id:warning                    | WARNING NOTE WARNING WARNING",
    "missing-translation:off,unknown-id:off | WARNING NOTE - -",
    "missing-translation:error             | WARNING NOTE NOTE ERROR",
    "best-effort:off,unbalanced-tag:error  | ERROR - - -",
    "missing-translation:warning,best-effort:note | NOTE NOTE NOTE WARNING",
    "missing-placeholder:error             | WARNING NOTE NOTE WARNING"})
  void rulesSayHowBestEffortLocalesAreReported(String rules, String severities) {
    Compiled compiled = imperfect("{}").option("-Aparlance.rules=" + (rules == null ? "" : rules))
        .compile(JavaCompilers.JAVAC);

    assertEquals(severities, severities(compiled));
    assertEquals(!severities.contains("ERROR"), compiled.success());
    if (compiled.success()) {
      assertEquals("<a href=\"/x\">Link</a>", compiled.shown("fr", "link"));
      assertEquals("Gap", compiled.shown("fr", "gap"));
    }
  }

  @ParameterizedTest
  @CsvSource({"best-effort:off", "best-effort:error", "unbalanced-tag:off", "unknown-id:error", "duplicate-id:off",
    "missing-translation:error"})
  void rulesDoNotTouchRequiredLocales(String rule) {
    assertEquals("ERROR NOTE NOTE WARNING",
        severities(imperfect("\"*\"").option("-Aparlance.rules=" + rule).compile(JavaCompilers.JAVAC)));
  }

  @ParameterizedTest
  @EnumSource
  void strictMakesTheGapsOfRequiredLocalesErrors(JavaCompilers compiler) {
    assertEquals("ERROR NOTE NOTE ERROR",
        severities(imperfect("\"*\"").option("-Aparlance.strict=true").compile(compiler)));
    assertEquals("WARNING NOTE NOTE WARNING",
        severities(imperfect("{}").option("-Aparlance.strict=true").compile(compiler)));
  }

  @Test
  void aBuildWithWerrorPassesWhereBestEffortLocalesPrintNotes() {
    assertFalse(imperfect("{}").option("-Werror").compile(JavaCompilers.JAVAC).success());
    assertTrue(imperfect("{}").option("-Werror").option("-Aparlance.rules=best-effort:note")
        .compile(JavaCompilers.JAVAC).success());
  }

  @ParameterizedTest
  @EnumSource
  void whatARuleMakesAnErrorIsNotSummedUpWithTheRest(JavaCompilers compiler) {
    String[] source = IntStream.range(0, 40).mapToObj(i -> "m" + i + " <x id=\"PH\"/>").toArray(String[]::new);
    String[] french = IntStream.range(0, 40)
        .mapToObj(i -> "m" + i + (i < 10 ? " <x id=\"PH\"/><x id=\"CLOSE_LINK\"/>" : " Rien")).toArray(String[]::new);
    Compiled compiled = CatalogProject.in(folder).catalog(source).file("messages.fr.txt", french)
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = {}")
        .option("-Aparlance.rules=unbalanced-tag:error").compile(compiler);

    List<String> reports = compiled.reports(folder);
    assertEquals(14, reports.size());
    assertEquals("NOTE No text of fr can be used, so fr is not among the locales.", reports.get(1));
    assertEquals(10, compiled.errors().stream().filter(error -> error.contains(" unbalanced-tag: ")).count());
    assertEquals(List.of("WARNING 1 of 1 best-effort locale is imperfect: 30 texts set aside, 0 incomplete;"
        + " -Aparlance.detail=true lists them.", "NOTE messages.fr.txt:11:5: fr: 30 texts set aside."),
        reports.subList(12, 14));
  }

  @Test
  void aFileThatCannotBeReadIsSummedUpAsThat() {
    String[] source = IntStream.range(0, 25).mapToObj(i -> "m" + i + " <x id=\"PH\"/>").toArray(String[]::new);
    String[] french = IntStream.range(0, 25).mapToObj(i -> "m" + i + " Rien").toArray(String[]::new);
    List<String> reports = CatalogProject.in(folder).catalog(source).file("messages.fr.txt", french)
        .file("messages.de.txt", "# leer")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = {}")
        .compile(JavaCompilers.JAVAC).reports(folder);

    assertEquals(List.of("WARNING 2 of 2 best-effort locales are imperfect: 25 texts set aside, 0 incomplete,"
        + " 1 unreadable; -Aparlance.detail=true lists them.", "NOTE messages.de.txt:1:1: de: the file cannot be read.",
        "NOTE messages.fr.txt:1:4: fr: 25 texts set aside."), reports.subList(3, 6));
  }

  private CatalogProject droppedLink(String required) {
    return CatalogProject.in(folder)
        .catalog("page See <x id=\"START_LINK\"/>the page<x id=\"CLOSE_LINK\"/>.", "save Save")
        .file("messages.fr.txt", "page Voir la page.", "save Enregistrer")
        .file("messages.de.txt", "page <x id=\"START_LINK\"/>Seite<x id=\"CLOSE_LINK\"/>", "save Sichern")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"" + required);
  }

  /** A defect, a duplicate, an unknown ID and a gap. */
  private CatalogProject imperfect(String required) {
    return CatalogProject.in(folder)
        .catalog("link <x id=\"START_LINK\"/>Link<x id=\"CLOSE_LINK\"/>", "save Save", "gap Gap")
        .file("messages.fr.txt", "link <x id=\"START_LINK\"/>Lien", "save Enregistrer", "save Sauver", "nowhere Rien")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = " + required);
  }

  private static String severities(Compiled compiled) {
    return String.join(" ", Stream.of("unbalanced-tag", "duplicate-id", "unknown-id", "missing-translation")
        .map(rule -> compiled.reports().stream().filter(report -> report.message().contains(": " + rule + ": "))
            .map(report -> report.kind().toString()).reduce((one, other) -> one + "+" + other).orElse("-"))
        .toList());
  }
}
