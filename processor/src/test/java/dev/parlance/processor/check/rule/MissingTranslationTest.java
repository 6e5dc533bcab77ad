package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FaultyTranslation;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that neither a locale nor its parents have. */
class MissingTranslationTest {
  private static final String SOURCE = """
      save Save
      hello Hello <x id="INTERPOLATION"/>!
      page See <x id="START_LINK"/>the page<x id="CLOSE_LINK"/>.
      """;
  private static final String FRENCH = """
      save Enregistrer
      hello Bonjour <x id="INTERPOLATION"/> !
      page Voir <x id="START_LINK"/>la page<x id="CLOSE_LINK"/>.
      """;

  @TempDir
  Path folder;

  @ParameterizedTest
  @MethodSource("missingTranslations")
  void theRuleIsAppliedToARequiredLocale(FaultyTranslation translation) {
    translation.checkRequired(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource("missingTranslations")
  void theRuleIsAppliedToABestEffortLocale(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource("missingTranslations")
  void eclipseReportsTheSame(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.ECJ);
  }

  static Stream<FaultyTranslation> missingTranslations() {
    String inFrench = "gap messages.txt:1:6: missing-translation: 1 text is missing in fr: save."
        + " Translate it in messages.fr.txt; until then, another locale's text is shown.\n";
    String inCanada = "gap messages.txt:1:6: missing-translation: 1 text is missing in fr-CA: save."
        + " Translate it in messages.fr-CA.txt; until then, another locale's text is shown.\n";
    String withoutSave = FRENCH.substring(FRENCH.indexOf('\n') + 1);
    String salut = "hello Salut <x id=\"INTERPOLATION\"/>\n";
    return Stream.of(
        FaultyTranslation.of("neither here nor in the parent", SOURCE, withoutSave, salut, inFrench + inCanada,
            "save Save\nhello Salut Ada\npage Voir <a href=\"/x\">la page</a>."),
        FaultyTranslation.of("blank here and in the parent", SOURCE, "save\n" + withoutSave, "save  \t\n" + salut,
            inFrench + inCanada, "save Save\nhello Salut Ada"),
        FaultyTranslation.of("here, but not in the parent", SOURCE, withoutSave, "save Sauver\n", inFrench,
            "save Sauver\nhello Bonjour Ada !"),
        FaultyTranslation.of("nowhere but in the source", SOURCE, "other x\n", "other x\n", """
            note messages.fr-CA.txt:1:1: unknown-id
            note messages.fr.txt:1:1: unknown-id
            gap messages.txt:1:6: missing-translation: all 3 texts are missing in fr: save, hello, page. \
            Translate them in messages.fr.txt; until then, another locale's texts are shown.
            gap messages.txt:1:6: missing-translation: all 3 texts are missing in fr-CA: save, hello, page. \
            Translate them in messages.fr-CA.txt; until then, another locale's texts are shown.
            """, "save Save\nhello Hello Ada!\npage See <a href=\"/x\">the page</a>."),
        FaultyTranslation.of("six", "a A\nb B\nc C\nd D\ne E\nf F\ng G\n", "g Gé\na Ah\n",
            "b Bé\nc Cé\nd Dé\ne Eu\nf F\n", """
            gap messages.txt:2:3: missing-translation: 5 of 7 texts are missing in fr: b, c, d, e, f. \
            Translate them in messages.fr.txt; until then, another locale's texts are shown.
            """, "a Ah\nb Bé\nf F"),
        FaultyTranslation.of("seven", "a A\nb B\nc C\nd D\ne E\nf F\ng G\n", "a\n", "a Ah\n", """
            gap messages.txt:1:3: missing-translation: all 7 texts are missing in fr: a, b, c, d, e, …. \
            Translate them in messages.fr.txt; until then, another locale's texts are shown.
            gap messages.txt:2:3: missing-translation: 6 of 7 texts are missing in fr-CA: b, c, d, e, f, …. \
            Translate them in messages.fr-CA.txt; until then, another locale's texts are shown.
            """, "a Ah\nb B"));
  }

  @ParameterizedTest
  @EnumSource
  void underStrictEachTextThatARequiredLocaleLacksIsAnError(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog("a A", "b B", "c C").file("messages.fr.txt", "a Ah")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = \"fr\"")
        .option("-Aparlance.strict=true").compile(compiler);

    List<String> expected = List.of("NOTE messages.txt has translations in fr.",
        "ERROR messages.txt:2:3: missing-translation: the text of b is missing in fr. Translate it in messages.fr.txt.",
        "ERROR messages.txt:3:3: missing-translation");
    assertEquals(expected, Compiled.wordedAs(expected, compiled.reports(folder)));
  }

  @ParameterizedTest
  @EnumSource
  void aLocaleOfTheSourcesLanguageHasNoGaps(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog("colour Color", "save Save")
        .file("messages.en-GB.txt", "colour Colour").file("messages.en_AU.txt", "save Save", "colour")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"")
        .option("-Aparlance.strict=true").compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in en-AU, en-GB."), compiled.reports(folder));
    assertEquals("Colour", compiled.shown("en-GB", "colour"));
    assertEquals("Save", compiled.shown("en-GB", "save"));
    assertEquals("Color", compiled.shown("en-AU", "colour"));
  }

  @Test
  void aTextOfPlaceholdersAloneIsNotMissingInAnySyntax() {
    List<String> reports = CatalogProject.in(folder)
        .file("messages.properties", "a = {0}", "b = {0,number}{1}", "c = {0}, {1}")
        .file("messages_fr.properties", "d = d")
        .annotation("value = \"messages.properties\", translations = \"messages{_locale}.properties\", required = {}")
        .compile(JavaCompilers.JAVAC).reports(folder);

    assertEquals(
        List.of("WARNING messages.properties:3:5: missing-translation: 1 text is missing in fr: c. Translate it in"
            + " messages_fr.properties; until then, another locale's text is shown."),
        reports.stream().filter(report -> report.contains("missing-translation")).toList());
  }
}
