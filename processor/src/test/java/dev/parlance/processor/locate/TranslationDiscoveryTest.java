package dev.parlance.processor.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which files are translations of which locale. Each file's text is its own name. */
class TranslationDiscoveryTest {
  private static final String PATTERN = "\"messages.{locale}.txt\"";

  private static final String NO_FILE = " where messages.txt was found. Check the folder and the name; {locale} stands"
      + " for the tag, such as fr or pt-BR.";

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "messages.{locale}.txt | messages.fr.txt | fr | fr",
    "messages.{locale}.txt | messages.pt_BR.txt | pt-BR | pt-BR",
    "messages.{locale}.txt | messages.PT-br.txt | pt-BR | pt",
    "messages.{locale}.txt | messages.zh_Hant_TW.txt | zh-Hant-TW | zh-TW",
    "messages.{locale}.txt | messages.iw.txt | he | iw",
    "messages.{locale}.txt | messages.cnr.txt | sr-ME | cnr",
    "messages.{locale}.txt | messages.kmr.txt | ku | kmr",
    "messages.{locale}.txt | messages.cmn.txt | zh | cmn",
    "messages.{locale}.txt | messages.zsm.txt | ms | zsm",
    "messages.{locale}.txt | messages.en-UK.txt | en-GB | en-UK",
    "{locale}.txt | kmr.txt | ku | ku",
    "messages.{locale}.txt | messages.ca-ES-valencia.txt | ca-ES-valencia | ca-ES-valencia",
    "{locale}/messages.txt | fr/messages.txt | fr | fr",
    "{locale}/messages.txt | pt_BR/messages.txt | pt-BR | pt-BR",
    "{locale}.txt | fr.txt | fr | fr",
    "i18n/messages_{locale}.txt | i18n/messages_pt_BR.txt | pt-BR | pt-BR",
    "{locale}/messages.{locale}.txt | fr/messages.fr.txt | fr | fr-CA",
    "/messages.{locale}.txt | messages.fr.txt | fr | fr",
    "/i18n/{locale}/all.txt | i18n/fr/all.txt | fr | fr",
    "messages.fr.txt | messages.fr.txt | fr | fr",
    "messages_pt_BR.txt | messages_pt_BR.txt | pt-BR | pt-BR",
    "messages-fr.txt | messages-fr.txt | fr | fr",
    "fr.txt | fr.txt | fr | fr",
    "fr/messages.txt | fr/messages.txt | fr | fr",
    "/i18n/pt-BR/messages.txt | i18n/pt-BR/messages.txt | pt-BR | pt"})
  void aFileIsFoundByPatternOrPath(String path, String file, String locale, String request) {
    Compiled compiled = project("\"" + path + "\"", "\"*\"", List.of(file)).compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.txt has translations in " + locale + "."), compiled.reports(folder));
    assertEquals(file, compiled.shown(request, "a"));
    assertEquals("messages.txt", compiled.shown("en", "a"));
  }

  @ParameterizedTest
  @MethodSource
  void filesAreFoundWithoutAnError(String translations, List<String> files, List<String> notes,
      Map<String, String> shown) {
    Compiled compiled = project(translations, "\"*\"", files).compile(JavaCompilers.JAVAC);

    assertEquals(notes.stream().map("NOTE "::concat).toList(), compiled.reports(folder));
    shown.forEach((locale, text) -> assertEquals(text, compiled.shown(locale, "a")));
  }

  static Stream<Arguments> filesAreFoundWithoutAnError() {
    return Stream.of(
        Arguments.of(PATTERN, List.of("messages.pt-BR.txt", "messages.de-DE.txt", "messages.fr.txt"),
            List.of("messages.txt has translations in de-DE, fr, pt-BR."),
            Map.of("de", "messages.de-DE.txt", "fr-CH", "messages.fr.txt", "it", "messages.txt")),
        Arguments.of("{\"{locale}/messages.txt\", " + PATTERN + "}", List.of("de/messages.txt", "messages.fr.txt"),
            List.of("messages.txt has translations in de, fr."),
            Map.of("de", "de/messages.txt", "fr", "messages.fr.txt")),
        Arguments.of("{\"messages.fr.txt\", " + PATTERN + ", \"/messages.{locale}.txt\"}", List.of("messages.fr.txt"),
            List.of("messages.txt has translations in fr."), Map.of("fr", "messages.fr.txt")),
        Arguments.of("{}", List.of("messages.fr.txt"), List.of(), Map.of("fr", "messages.txt")),
        Arguments.of(PATTERN, List.of("messages.en.txt", "messages.fr.txt"),
            List.of("messages.txt has translations in fr.", "messages.en.txt has texts in en, which are shown in"
                + " place of those of messages.txt."),
            Map.of("en", "messages.en.txt", "fr", "messages.fr.txt")),
        Arguments.of(PATTERN, List.of("messages.backup.txt", "messages.fr.txt"),
            List.of("messages.backup.txt is read as the locale backup, whose language CLDR does not know."
                + " If it is a backup, rename or move it.",
                "messages.txt has translations in backup, fr."),
            Map.of("backup", "messages.backup.txt", "fr", "messages.fr.txt")),
        Arguments.of(PATTERN, List.of("messages.fr.txt/nested.txt", "messages.de.txt/messages.it.txt",
            "messages.es.txt", "sub/messages.nl.txt"),
            List.of("messages.de.txt is skipped: it is a folder.", "messages.fr.txt is skipped: it is a folder.",
                "messages.txt has translations in es."),
            Map.of("fr", "messages.txt", "es", "messages.es.txt", "nl", "messages.txt")),
        Arguments.of("\"{locale}/messages.txt\"",
            List.of("fr/other.txt", "de/messages.txt/x.txt", "it", "es/messages.txt"),
            List.of("de/messages.txt is skipped: it is a folder.", "messages.txt has translations in es."),
            Map.of("fr", "messages.txt", "es", "es/messages.txt")),
        Arguments.of(PATTERN, List.of("messages.fr.txt~", "messages.fr.txt.bak", ".messages.fr.txt.swp",
            "Messages.fr.txt", "messages.fr.TXT", "messages..txt", "#messages.fr.txt#", "messages.de.txt"),
            List.of("messages.txt has translations in de."), Map.of("fr", "messages.txt", "de", "messages.de.txt")),
        Arguments.of(PATTERN, List.of("notes.txt"),
            List.of("No file matches the pattern messages.{locale}.txt in .," + NO_FILE), Map.of("fr", "messages.txt")),
        Arguments.of("\"i18n/{locale}.txt\"", List.of("i18n"),
            List.of("No file matches the pattern i18n/{locale}.txt in .," + NO_FILE), Map.of("fr", "messages.txt")),
        Arguments.of("\"i18n/{locale}.txt\"", List.of(),
            List.of("No file matches the pattern i18n/{locale}.txt in .," + NO_FILE), Map.of("fr", "messages.txt")));
  }

  @ParameterizedTest
  @MethodSource
  void anAmbiguousLocaleIsAnError(String translations, String required, List<String> files, List<String> reports) {
    for (JavaCompilers compiler : JavaCompilers.values()) {
      Compiled compiled = project(translations, required, files).compile(compiler);

      assertEquals(reports, compiled.reports(folder));
      assertFalse(compiled.success());
      assertTrue(compiled.source("test.Messages").contains("public String a() {"));
    }
  }

  static Stream<Arguments> anAmbiguousLocaleIsAnError() {
    return Stream.of(
        Arguments.of(PATTERN, "\"*\"", List.of("messages.pt_BR.txt", "messages.pt-BR.txt"), List.of(
            "ERROR messages.pt_BR.txt and messages.pt-BR.txt are both for the locale pt-BR. Remove one of them.",
            "NOTE messages.txt has translations in pt-BR.")),
        Arguments.of(PATTERN, "{}", List.of("messages.iw.txt", "messages.he.txt"), List.of(
            "ERROR messages.iw.txt and messages.he.txt are both for the locale he. Remove one of them.",
            "NOTE messages.txt has translations in he.")),
        Arguments.of("{" + PATTERN + ", \"fr/messages.txt\"}", "{}",
            List.of("messages.fr.txt", "fr/messages.txt"), List.of(
                "ERROR fr/messages.txt and messages.fr.txt are both for the locale fr. Remove one of them.",
                "NOTE messages.txt has translations in fr.")),
        Arguments.of(PATTERN, "{}", List.of("messages.not-a-tag!.txt", "messages.fr.txt"), List.of(
            "ERROR messages.not-a-tag!.txt matches, but \"not-a-tag!\" is not a BCP 47 language tag."
                + " Rename or remove the file.",
            "NOTE messages.txt has translations in fr.")),
        Arguments.of(PATTERN, "\"*\"", List.of("messages.fr.old.txt"), List.of(
            "ERROR messages.fr.old.txt matches, but \"fr.old\" is not a BCP 47 language tag. Rename or remove the"
                + " file.")),
        Arguments.of(PATTERN, "\"*\"", List.of("messages.x-old.txt", "messages.-.txt"), List.of(
            "ERROR messages.-.txt matches, but \"-\" is not a BCP 47 language tag. Rename or remove the file.",
            "ERROR messages.x-old.txt matches, but \"x-old\" does not name a language. Rename or remove the file.")),
        Arguments.of(PATTERN, "\"*\"", List.of("messages.und.txt"), List.of(
            "ERROR messages.und.txt matches, but \"und\" does not name a language. Rename or remove the file.")),
        Arguments.of(PATTERN, "\"*\"", List.of("messages.root.txt"), List.of(
            "ERROR messages.root.txt matches, but \"root\" does not name a language. Rename or remove the file.")),
        Arguments.of(PATTERN, "\"*\"", List.of("messages.de-1996-1996.txt"), List.of(
            "ERROR messages.de-1996-1996.txt matches, but \"de-1996-1996\" is not a BCP 47 language tag. Rename or"
                + " remove the file.")),
        Arguments.of("{\"\", \" \", \"fr/\"}", "{}", List.of(), Stream.of("", " ", "fr/").map(path -> "ERROR \"" + path
            + "\" does not name a translation. Write a pattern such as messages.{locale}.txt, or translations = {}"
            + " for none.")
            .toList()),
        Arguments.of("\"other.translation.txt\"", "\"*\"", List.of("other.translation.txt"), List.of(
            "ERROR The name of other.translation.txt contains no locale. Write a name such as messages.fr.txt.")),
        Arguments.of("\"messages.txt\"", "{}", List.of(), List.of(
            "ERROR The name of messages.txt contains no locale. Write a name such as messages.fr.txt.")));
  }

  @ParameterizedTest
  @MethodSource
  void aBarePatternSkipsWhatIsNotALocale(String translations, List<String> files, List<String> notes) {
    for (JavaCompilers compiler : JavaCompilers.values()) {
      Compiled compiled = project(translations, "\"*\"", files).compile(compiler);

      assertEquals(notes.stream().map("NOTE "::concat).toList(), compiled.reports(folder));
      assertTrue(compiled.success());
    }
  }

  static Stream<Arguments> aBarePatternSkipsWhatIsNotALocale() {
    String end = " of a language that CLDR knows.";
    return Stream.of(
        Arguments.of("\"{locale}.txt\"", List.of("fr.txt", "custom-texts.txt"), List.of(
            "locale-skipped: custom-texts.txt matches {locale}.txt and is skipped: custom-texts is not the tag" + end,
            "messages.txt has translations in fr.")),
        Arguments.of("\"{locale}.txt\"", List.of("fr.txt", "pt_BR.txt", "index.txt", "not a tag.txt", "und.txt"),
            List.of(
                "locale-skipped: index.txt, not a tag.txt and und.txt match {locale}.txt and are skipped: none of index,"
                    + " not a tag and und is the tag" + end,
                "messages.txt has translations in fr, pt-BR.")),
        Arguments.of("\"{locale}.txt\"", List.of("a1.txt", "a2.txt", "a3.txt", "a4.txt", "a5.txt", "a6.txt", "a7.txt"),
            List.of(
                "locale-skipped: a1.txt, a2.txt, a3.txt, a4.txt, a5.txt and 2 more match {locale}.txt and are skipped:"
                    + " none of a1, a2, a3, a4, a5 and 2 more is the tag" + end)),
        Arguments.of("\"{locale}/messages.txt\"", List.of("fr/messages.txt", "assets/messages.txt"), List.of(
            "locale-skipped: assets/messages.txt matches {locale}/messages.txt and is skipped: assets is not the tag"
                + end,
            "messages.txt has translations in fr.")));
  }

  @ParameterizedTest
  @MethodSource
  void aFileThatThePatternMissesIsAWarning(String translations, List<String> files, List<String> warnings) {
    for (JavaCompilers compiler : JavaCompilers.values()) {
      Compiled compiled = project(translations, "\"*\"", files).compile(compiler);

      assertEquals(warnings.stream().map("WARNING "::concat).toList(),
          compiled.reports(folder).stream().filter(report -> !report.startsWith("NOTE ")).toList());
    }
  }

  static Stream<Arguments> aFileThatThePatternMissesIsAWarning() {
    return Stream.of(
        Arguments.of(PATTERN, List.of("messages_fr.txt"), List.of(
            "messages_fr.txt looks like a translation, but does not match messages.{locale}.txt. Write the pattern"
                + " messages_{locale}.txt for it, or rename the file.")),
        Arguments.of("\"i18n/messages-{locale}.txt\"", List.of("i18n/messages.fr.txt", "i18n/messages.pt_BR.txt",
            "i18n/messages-de.txt"),
            List.of(
                "i18n/messages.fr.txt and i18n/messages.pt_BR.txt look like translations, but do not match"
                    + " i18n/messages-{locale}.txt. Write the pattern i18n/messages.{locale}.txt for them, or rename the"
                    + " files.")),
        Arguments.of("{" + PATTERN + ", \"messages_{locale}.txt\"}", List.of("messages_fr.txt", "messages.de.txt"),
            List.of()),
        Arguments.of("{" + PATTERN + ", \"messages_fr.txt\"}", List.of("messages_fr.txt"), List.of()),
        Arguments.of(PATTERN, List.of("messages.fr.txt", "messages_fr.txt", "messages_config.txt", "messages-.txt"),
            List.of()));
  }

  @ParameterizedTest
  @MethodSource
  void aMissingTranslationFileIsAnError(String translations, String required, List<String> errors) {
    Compiled compiled = project(translations, required, List.of("messages.pt-BR.txt")).compile(JavaCompilers.JAVAC);

    assertEquals(errors.stream().map("catalog-not-found: "::concat).toList(), compiled.errors().stream()
        .map(error -> error.replace(folder + "/", "")).toList());
    assertEquals(errors.isEmpty(), compiled.success());
    assertEquals(1, compiled.summaries(Kind.NOTE).size());
    assertTrue(compiled.source("test.Messages").contains("public String a() {"));
  }

  static Stream<Arguments> aMissingTranslationFileIsAnError() {
    String german = "messages.de.txt does not exist. Write it, or remove it here.";
    String requiredGerman =
        "the locale de is required but has no translation. Write one, or remove the locale here.";
    String both = "{\"messages.pt-BR.txt\", \"messages.de.txt\"}";
    return Stream.of(
        Arguments.of(both, "\"*\"", List.of(german)),
        Arguments.of(both, "{}", List.of(german)),
        Arguments.of(both, "\"pt-BR\"", List.of(german)),
        Arguments.of(both, "{\"pt-BR\", \"de\"}", List.of(german, requiredGerman)),
        Arguments.of("{" + PATTERN + ", \"de/x.txt\", \"/i18n/messages.de.txt\"}", "{}", List.of(
            "de/x.txt does not exist. Write it, or remove it here.",
            "i18n/messages.de.txt does not exist. Write it, or remove it here.")),
        mistaken("messages.{lang}.txt", "messages.{locale}.txt"),
        mistaken("messages.{Locale}.txt", "messages.{locale}.txt"),
        mistaken("{}/messages.txt", "{locale}/messages.txt"),
        mistaken("messages.*.txt", "messages.{locale}.txt"),
        mistaken("**/messages.txt", "{locale}/messages.txt"),
        Arguments.of(PATTERN, "\"de\"", List.of(requiredGerman)),
        Arguments.of(PATTERN, "{\"*\", \"de\"}", List.of(requiredGerman)),
        Arguments.of(PATTERN, "{\"fr\", \"de\", \"pt-BR\"}", List.of(requiredGerman,
            requiredGerman.replace(" de ", " fr "))),
        Arguments.of(PATTERN, "\"pt\"", List.of(requiredGerman.replace(" de ", " pt "))),
        Arguments.of("\"x.{locale}.txt\"", "\"de\"", List.of(requiredGerman)),
        Arguments.of(PATTERN, "{\"pt_br\", \"en\"}", List.of()));
  }

  private static Arguments mistaken(String path, String meant) {
    return Arguments.of("{" + PATTERN + ", \"" + path + "\"}", "{}", List.of(
        path + " does not exist. In a pattern, write the locale as {locale}: " + meant + "."));
  }

  @ParameterizedTest
  @EnumSource
  void theHintForAMistakenPatternIsTheRightPath(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .file("test/messages.txt", "a one").file("test/messages.fr.txt", "a un")
        .annotation("value = \"messages.txt\", translations = {\"messages.{lang}.txt\", \"/test/*.txt\"}")
        .compile(compiler);

    assertEquals(List.of("ERROR catalog-not-found: test/messages.{lang}.txt does not exist. In a pattern, write the"
        + " locale as {locale}: messages.{locale}.txt.",
        "ERROR catalog-not-found: test/*.txt does not exist. In a pattern, write the locale as {locale}:"
            + " /test/{locale}.txt."),
        compiled.reports(folder));
  }

  @ParameterizedTest
  @EnumSource
  void aPatternIsSearchedBelowTheGivenFolder(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).file("test/messages.txt", "a one").file("messages.fr.txt", "a un")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"").compile(compiler);

    assertEquals(List.of("NOTE No file matches the pattern test/messages.{locale}.txt in ., where test/messages.txt was"
        + " found. Check the folder and the name; {locale} stands for the tag, such as fr or pt-BR."),
        compiled.reports(folder));
  }

  @ParameterizedTest
  @CsvSource({"fr-copy, fr-Copy, whose script Copy does not exist", "fr-new, new, whose language is not fr",
    "fr_backup, fr-backup, whose variant backup CLDR does not know"})
  void aBackupIsTakenForALocaleWithANote(String tag, String locale, String doubt) {
    String file = "messages." + tag + ".txt";
    Compiled compiled = project(PATTERN, "\"*\"", List.of("messages.fr.txt", file)).compile(JavaCompilers.JAVAC);

    assertTrue(compiled.reports(folder).contains("NOTE " + file + " is read as the locale " + locale + ", " + doubt
        + ". If it is a backup, rename or move it."), compiled.reports().toString());
    assertEquals(2, compiled.reports().size());
    assertEquals(file, compiled.shown(locale, "a"));
  }

  @ParameterizedTest
  @EnumSource
  void aLinkToNothingIsSkippedWithANote(JavaCompilers compiler) throws IOException {
    CatalogProject project =
        project("{" + PATTERN + ", \"{locale}/messages.txt\"}", "\"*\"", List.of("messages.de.txt"));
    Files.createSymbolicLink(folder.resolve("messages.fr.txt"), folder.resolve("nothing.txt"));
    Files.createSymbolicLink(folder.resolve("messages.it.txt"), folder.resolve("messages.txt"));
    Files.createSymbolicLink(folder.resolve("nl"), folder.resolve("nothing"));
    Compiled compiled = project.compile(compiler);

    assertEquals(List.of("NOTE messages.fr.txt is skipped: it links to a file that does not exist.",
        "NOTE No file matches the pattern {locale}/messages.txt in .," + NO_FILE,
        "NOTE messages.txt has translations in de, it."), compiled.reports(folder));
  }

  @ParameterizedTest
  @CsvSource({"fr fr", "f", "''", "-", "en-", "**"})
  void aMalformedRequiredLocaleIsAnErrorAtItsValue(String tag) {
    Compiled compiled = project(PATTERN, "\"" + tag + "\"", List.of("messages.fr.txt")).compile(JavaCompilers.JAVAC);

    assertEquals(List.of("\"" + tag + "\" is not a BCP 47 language tag."
        + " Write tags such as fr or pt-BR, \"*\" for all, or {} for none."), compiled.errors());
    assertEquals("test/package-info.java", compiled.reports().get(0).file());
    assertEquals(1, compiled.reports().get(0).line());
  }

  @ParameterizedTest
  @EnumSource
  void aFileThatMayNotBeReadIsADefectOfItsLocale(JavaCompilers compiler) throws IOException {
    CatalogProject project = project(PATTERN, "\"de\"", List.of("messages.de.txt", "messages.fr.txt"));
    Path file = folder.resolve("messages.fr.txt");
    Files.setPosixFilePermissions(file, Set.of());
    assumeFalse(Files.isReadable(file), "root may read every file");
    Compiled compiled = project.compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in de, fr.",
        "NOTE No text of fr can be used, so fr is not among the locales.",
        "WARNING messages.fr.txt:1:1: catalog-unreadable: the file cannot be read (AccessDeniedException:"
            + " messages.fr.txt). Check that it is a file that you may read. None of its texts is used until then."),
        compiled.reports(folder));
    assertEquals("messages.txt", compiled.shown("fr", "a"));
  }

  @ParameterizedTest
  @EnumSource
  void aSourceCatalogWhoseNameIsThatOfAnotherLanguageIsANote(JavaCompilers compiler) {
    Compiled compiled =
        CatalogProject.in(folder).file("messages.de.txt", "a Datei").file("messages.fr.txt", "a Fichier")
            .annotation("value = \"messages.de.txt\", translations = \"messages.{locale}.txt\"").compile(compiler);

    assertEquals(List.of("NOTE messages.de.txt has translations in fr.",
        "NOTE wrong-language: messages.de.txt is the source catalog, and by its name in de, but sourceLocale is en. Write"
            + " sourceLocale = \"de\" in the annotation, or rename the file."),
        compiled.reports(folder).stream().sorted().toList());
  }

  private CatalogProject project(String translations, String required, List<String> files) {
    CatalogProject project = CatalogProject.in(folder).catalog("a messages.txt").annotation(
        "value = \"messages.txt\", translations = " + translations + ", required = " + required);
    files.forEach(file -> project.file(file, "a " + file));
    return project;
  }
}
