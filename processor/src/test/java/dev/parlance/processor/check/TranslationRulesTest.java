package dev.parlance.processor.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FaultyTranslation;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of translations as a whole: files, IDs, gaps. */
class TranslationRulesTest {
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
  private static final String ALL_FRENCH =
      "save Enregistrer\nhello Bonjour Ada !\npage Voir <a href=\"/x\">la page</a>.";

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource({"unreadableCatalogs", "duplicateIds", "unknownIds", "missingTranslations"})
  void aRuleIsAppliedToARequiredLocale(FaultyTranslation translation) {
    translation.checkRequired(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource({"unreadableCatalogs", "duplicateIds", "unknownIds", "missingTranslations"})
  void aRuleIsAppliedToABestEffortLocale(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource("missingTranslations")
  void eclipseReportsTheSame(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.ECJ);
  }

  static Stream<FaultyTranslation> unreadableCatalogs() {
    String noEntry = """
        defect messages.fr-CA.txt:1:1: catalog-unreadable: the catalog has no entry. \
        Write one entry per line: the ID, a space, the text. None of its texts is used until then.
        """;
    return Stream.of(
        of("an empty file", "", noEntry, ALL_FRENCH),
        of("comments only", "# save Sauver\n#\n", noEntry, ALL_FRENCH),
        of("blank lines only", "\n \n\t\n", noEntry, ALL_FRENCH),
        of("a byte order mark only", "\ufeff", noEntry, ALL_FRENCH),
        FaultyTranslation.of("Latin-1", SOURCE, FRENCH, "save Sauver\nhello H\u00e9 !\n".getBytes(ISO_8859_1), """
            defect messages.fr-CA.txt:2:8: catalog-unreadable: the file is not UTF-8 from here on. Save it as UTF-8. \
            None of its texts is used until then.
            """, ALL_FRENCH),
        FaultyTranslation.of("UTF-16", SOURCE, FRENCH, "save Sauver\n".getBytes(UTF_16), """
            defect messages.fr-CA.txt:1:1: catalog-unreadable: the file is not UTF-8 from here on; \
            it looks like UTF-16. Save it as UTF-8. \
            None of its texts is used until then.
            """, ALL_FRENCH),
        FaultyTranslation.of("Latin-1 where no parent has the text", SOURCE, "save Enregistrer\n",
            "hello H\u00e9 !\n".getBytes(ISO_8859_1), """
            defect messages.fr-CA.txt:1:8: catalog-unreadable: the file is not UTF-8 from here on. Save it as UTF-8. \
            None of its texts is used until then.
            gap messages.txt:2:7: missing-translation: 2 of 3 texts are missing in fr: hello, page. \
            Translate them in messages.fr.txt; another locale's stand in for them.
            """, "save Enregistrer\nhello Hello Ada!"));
  }

  static Stream<FaultyTranslation> duplicateIds() {
    return Stream.of(
        of("one text twice", "save Sauver\nsave Sauver\n", """
            note messages.fr-CA.txt:2:1: duplicate-id: the ID save stands already in line 1. \
            The first that is not blank counts; remove the other.
            """, "save Sauver"),
        of("two texts", "save Sauver\nhello Salut <x id=\"INTERPOLATION\"/>\nsave Garder\n", """
            note messages.fr-CA.txt:3:1: duplicate-id: the ID save stands already in line 1. \
            The first that is not blank counts; remove the other.
            """, "save Sauver\nhello Salut Ada"),
        of("the first blank", "save\nsave Sauver\n", """
            note messages.fr-CA.txt:2:1: duplicate-id: the ID save stands already in line 1. \
            The first that is not blank counts; remove the other.
            """, "save Sauver"),
        of("two blank ones and two texts", "save\nsave \nsave Sauver\nsave Garder\n", """
            note messages.fr-CA.txt:2:1: duplicate-id: the ID save stands already in line 1. \
            The first that is not blank counts; remove the other.
            note messages.fr-CA.txt:3:1: duplicate-id: the ID save stands already in line 2. \
            The first that is not blank counts; remove the other.
            note messages.fr-CA.txt:4:1: duplicate-id: the ID save stands already in line 3. \
            The first that is not blank counts; remove the other.
            """, "save Sauver"),
        of("the second with a defect", "save Sauver\nsave Garder &\n", """
            note messages.fr-CA.txt:2:1: duplicate-id: the ID save stands already in line 1. \
            The first that is not blank counts; remove the other.
            """, "save Sauver"),
        of("the first with a defect", "save Sauver &\nsave Garder\n", """
            defect messages.fr-CA.txt:1:13: malformed-entry: & does not start an entity reference. \
            Write &amp; for a literal &.
            note messages.fr-CA.txt:2:1: duplicate-id: the ID save stands already in line 1. \
            The first that is not blank counts; remove the other.
            """, "save Enregistrer"));
  }

  static Stream<FaultyTranslation> unknownIds() {
    String advice = " What has no ID of the source is not used: remove it, or correct the ID.\n";
    return Stream.of(
        of("a misspelt ID", "sawe Sauver\n", "note messages.fr-CA.txt:1:1: unknown-id:"
            + " 1 ID is not in the source: sawe (save?)." + advice, "save Enregistrer"),
        of("an ID like no other", "save Sauver\ncontact.email.label Courriel\n", "note messages.fr-CA.txt:2:1:"
            + " unknown-id: 1 ID is not in the source: contact.email.label." + advice, "save Sauver"),
        of("three", "helo Salut\n4807551362 Un\nfoo.bar Deux\nsave Sauver\n", "note messages.fr-CA.txt:1:1: unknown-id:"
            + " 3 IDs are not in the source: helo (hello?), 4807551362, foo.bar." + advice, "save Sauver"),
        of("more than are shown", "save Sauver\nA1111111 a\nB1111111 b\nC1111111 c\nD1111111 d\n",
            "note messages.fr-CA.txt:2:1: unknown-id:"
                + " 4 IDs are not in the source: A1111111, B1111111, C1111111, …." + advice, "save Sauver"),
        of("one without a text", "Save\nsave Sauver\n", "note messages.fr-CA.txt:1:1: unknown-id:"
            + " 1 ID is not in the source: Save (save?)." + advice, "save Sauver"),
        of("one with a defect", "sawe Sauver &\n", "note messages.fr-CA.txt:1:1: unknown-id:"
            + " 1 ID is not in the source: sawe (save?)." + advice, "save Enregistrer"));
  }

  static Stream<FaultyTranslation> missingTranslations() {
    String inFrench = "gap messages.txt:1:6: missing-translation: 1 of 3 texts are missing in fr: save."
        + " Translate them in messages.fr.txt; another locale's stand in for them.\n";
    String inCanada = "gap messages.txt:1:6: missing-translation: 1 of 3 texts are missing in fr-CA: save."
        + " Translate them in messages.fr-CA.txt; another locale's stand in for them.\n";
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
            note messages.fr-CA.txt:1:1: unknown-id: 1 ID is not in the source: other. \
            What has no ID of the source is not used: remove it, or correct the ID.
            note messages.fr.txt:1:1: unknown-id: 1 ID is not in the source: other. \
            What has no ID of the source is not used: remove it, or correct the ID.
            gap messages.txt:1:6: missing-translation: 3 of 3 texts are missing in fr: save, hello, page. \
            Translate them in messages.fr.txt; another locale's stand in for them.
            gap messages.txt:1:6: missing-translation: 3 of 3 texts are missing in fr-CA: save, hello, page. \
            Translate them in messages.fr-CA.txt; another locale's stand in for them.
            """, "save Save\nhello Hello Ada!\npage See <a href=\"/x\">the page</a>."),
        FaultyTranslation.of("six", "a A\nb B\nc C\nd D\ne E\nf F\ng G\n", "g Gé\na Ah\n",
            "b Bé\nc Cé\nd Dé\ne Eu\nf F\n", """
            gap messages.txt:2:3: missing-translation: 5 of 7 texts are missing in fr: b, c, d, e, f. \
            Translate them in messages.fr.txt; another locale's stand in for them.
            """, "a Ah\nb Bé\nf F"),
        FaultyTranslation.of("seven", "a A\nb B\nc C\nd D\ne E\nf F\ng G\n", "a\n", "a Ah\n", """
            gap messages.txt:1:3: missing-translation: 7 of 7 texts are missing in fr: a, b, c, d, e, …. \
            Translate them in messages.fr.txt; another locale's stand in for them.
            gap messages.txt:2:3: missing-translation: 6 of 7 texts are missing in fr-CA: b, c, d, e, f, …. \
            Translate them in messages.fr-CA.txt; another locale's stand in for them.
            """, "a Ah\nb B"));
  }

  @ParameterizedTest
  @EnumSource
  void aFindingShowsTheLineOfTheTranslationWithACaret(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog("hello Hello <x id=\"INTERPOLATION\"/>!")
        .file("messages.de.txt", "# Deutsch", "hello\tHallo <x id=\"NAME\"/>! ")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = \"*\"")
        .compile(compiler);

    String message = compiled.reports().get(2).message();
    assertTrue(message.endsWith("""
        Did you mean <x id="INTERPOLATION"/>?
        hello\tHallo <x id="NAME"/>!\s
             \t      ^""".replace("\n", "\n" + compiler.indentation())), message);
    assertEquals("", compiled.reports().get(2).file());
  }

  @ParameterizedTest
  @MethodSource("unflagged")
  void whatIsNoFaultIsNotReported(String name, List<String> translation, List<String> shown) {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("save Save", "range <x id=\"PH\"/> of <x id=\"START_LINK\"/>all<x id=\"CLOSE_LINK\"/>",
            "twice <x id=\"PH\"/> and <x id=\"PH\"/>", "edge &#32;Go ")
        .file("messages.fr.txt", "save Enregistrer",
            "range <x id=\"PH\"/>/<x id=\"START_LINK\"/>tous<x id=\"CLOSE_LINK\"/>",
            "twice <x id=\"PH\"/> et <x id=\"PH\"/>", "edge Va")
        .file("messages.fr-CA.txt", translation.toArray(String[]::new))
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = \"*\"")
        .option("-Aparlance.strict=true").option("-Werror").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.txt has translations in fr, fr-CA."), compiled.reports(folder), name);
    assertEquals(shown,
        Stream.of("save", "range", "twice", "edge").map(each -> compiled.shown("fr-CA", each)).toList());
  }

  static Stream<Arguments> unflagged() {
    String range = "range <x id=\"PH\"/> (<x id=\"START_LINK\"/>sur<x id=\"CLOSE_LINK\"/>)";
    String twice = "twice <x id=\"PH\"/> <x id=\"PH\"/>";
    List<String> shown = List.of("Sauver", "Ada (<a href=\"/x\">sur</a>)", "Ada Ada", "Aller");
    return Stream.of(
        Arguments.of("the same form", List.of("save Sauver", range, twice, "edge Aller"), shown),
        Arguments.of("another order of entries", List.of("edge Aller", twice, "save Sauver", range), shown),
        Arguments.of("comments and blank lines",
            List.of("# fr-CA", "", "save Sauver", " \t", range, "#edge & <", twice, "edge Aller"), shown),
        Arguments.of("another order of placeholders", List.of("save Sauver",
            "range <x id=\"START_LINK\"/>tous<x id=\"CLOSE_LINK\"/> : <x id=\"PH\"/>", twice, "edge Aller"),
            List.of("Sauver", "<a href=\"/x\">tous</a> : Ada", "Ada Ada", "Aller")),
        Arguments.of("a placeholder used more or less often", List.of("save Sauver",
            "range <x id=\"PH\"/>, <x id=\"PH\"/>, <x id=\"START_LINK\"/><x id=\"PH\"/><x id=\"CLOSE_LINK\"/>",
            "twice <x id=\"PH\"/>", "edge Aller"),
            List.of("Sauver", "Ada, Ada, <a href=\"/x\">Ada</a>", "Ada", "Aller")),
        Arguments.of("other white space at the edges",
            List.of("save   Sauver&#32;", range, twice, "edge\tAller&#32;&#10;"),
            List.of("Sauver ", "Ada (<a href=\"/x\">sur</a>)", "Ada Ada", "Aller \n")),
        Arguments.of("the text of the parent, and that of the source", List.of("save Save", "edge Va"),
            List.of("Save", "Ada/<a href=\"/x\">tous</a>", "Ada et Ada", "Va")),
        Arguments.of("blank entries that the parent has", List.of("save", "range \t", "twice ", "edge Aller"),
            List.of("Enregistrer", "Ada/<a href=\"/x\">tous</a>", "Ada et Ada", "Aller")),
        Arguments.of("other attributes of placeholders", List.of("save Sauver", "range <x equiv-text=\"{{x}}\""
            + " id='PH'></x> (<x id=\"START_LINK\" ctype=\"x-a\"/>sur<x id=\"CLOSE_LINK\" />)", twice, "edge Aller"),
            shown));
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

  private static FaultyTranslation of(String name, String canadian, String findings, String shown) {
    return FaultyTranslation.of(name, SOURCE, FRENCH, canadian, findings, shown);
  }
}
