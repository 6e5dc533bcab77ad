package dev.parlance.processor.format.properties;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Resource bundles with their translations. */
class PropertiesCatalogReaderTest {
  private static final String BUNDLE =
      "value = \"messages.properties\", translations = \"messages{_locale}.properties\"";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void whatIsWrongWithAnEntryIsSaidInPlainWords(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).file("messages.properties", """
        # \u00e9
        a = caf\u00e9
        a = Bar
        b.c =
        d = x
        --- = y
        = z
        b-c = x\\u12
        e = \u0099\u00c3\u00a9
        """.getBytes(ISO_8859_1)).annotation("\"messages.properties\"").compile(compiler);

    assertEquals(List.of(
        "ERROR messages.properties:8:8: malformed-entry: \\u12 is not a character: four hexadecimal digits belong"
            + " behind \\u. Write it as in \\u00e9, or \\\\ for a backslash.",
        "NOTE messages.properties:4:1: malformed-entry: the text of b.c is empty. Write it, unless nothing should be"
            + " shown.",
        "WARNING messages.properties:2:8: mojibake: the byte E9, é in Latin-1, is not UTF-8, which the rest of the file"
            + " is, so the entry is left out. Save the file as UTF-8, or write the character as in \\u00e9.",
        "WARNING messages.properties:3:1: duplicate-id: duplicate ID a: line 2 defines it. The last one counts; remove"
            + " the other.",
        "WARNING messages.properties:6:1: malformed-entry: the ID --- has no letter or digit, so no method can be named"
            + " after it. Give it an ID such as contact.email.",
        "WARNING messages.properties:7:1: malformed-entry: the entry has no ID, so it is left out. Give it one, or"
            + " remove it.",
        "WARNING messages.properties:8:8: name-collision: b-c and b.c in line 4 both become the method bC(), so this"
            + " one is bC2(). Rename one of them.",
        "WARNING messages.properties:9:5: mojibake: the byte 99 is not UTF-8, which the rest of the file is, so the"
            + " entry is left out. Save the file as UTF-8, or write the character as in \\u00a0."),
        compiled.reports(folder).stream().sorted().toList());
  }

  @Test
  void aLatin1FileIsReadAndQuotedAsSuch() {
    Compiled compiled = CatalogProject.in(folder).file("messages.properties", "a = caf\u00e9\n".getBytes(ISO_8859_1))
        .annotation("\"messages.properties\"").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.properties:1:8: mojibake: the file is not UTF-8, so it is read as Latin-1. Save"
        + " it as UTF-8, so that every tool reads it alike."),
        compiled.reports(folder).stream().map(String::strip).toList());
    assertTrue(compiled.reports().get(0).message().contains("a = café"), compiled.reports()::toString);
  }

  @Test
  void theLastOfEqualIdsCountsInTranslationsToo() {
    Compiled compiled = bundle("a = x\na = y\nb = z\n", "a = un\na = deux\na =\nb = trois\nb = quatre\n")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.properties has translations in fr.",
        "NOTE messages_fr.properties:2:1: duplicate-id", "NOTE messages_fr.properties:3:1: malformed-entry",
        "NOTE messages_fr.properties:3:1: duplicate-id", "NOTE messages_fr.properties:5:1: duplicate-id",
        "WARNING messages.properties:2:1: duplicate-id").stream().sorted().toList(),
        compiled.places(folder).stream().sorted().toList());
    assertEquals(List.of("y", "", "quatre"),
        List.of(compiled.shown("en", "a"), compiled.shown("fr", "a"), compiled.shown("fr", "b")));
  }

  @Test
  void anEmptyTranslationIsAnEmptyTextUnlessArgumentsWouldBeLost() {
    Compiled compiled = bundle("suffix = s\nn = {g, select, a {x} other {y}}\nnone =\nlater =\n",
        "suffix =\nn =\nnone =\nlater = plus tard\n")
        .file("messages_fr_CA.properties", "suffix = es\n").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.properties has translations in fr, fr-CA.",
        "NOTE messages.properties:3:1: malformed-entry: the text of none is empty. Write it, unless nothing should be"
            + " shown.",
        "NOTE messages.properties:4:1: malformed-entry: the text of later is empty. Write it, unless nothing should be"
            + " shown.",
        "NOTE messages_fr.properties:1:1: malformed-entry: the text of suffix is empty. Write it, or remove the entry,"
            + " unless nothing should be shown.",
        "WARNING messages.properties:2:5: missing-translation",
        "WARNING messages.properties:2:5: missing-translation"),
        compiled.reports(folder).stream().map(report -> report.contains("missing-") ? Compiled.place(report) : report)
            .sorted().toList());
    assertEquals(List.of("s", "", "es", "y", "", "", "plus tard", "plus tard", "y"), List.of(
        compiled.shown("en", "suffix"), compiled.shown("fr", "suffix"), compiled.shown("fr-CA", "suffix"),
        compiled.shown("en", "n"), compiled.shown("en", "none"), compiled.shown("fr", "none"),
        compiled.shown("fr", "later"), compiled.shown("fr-CA", "later"), compiled.shown("fr", "n")));
  }

  @Test
  void aTranslationWithoutAnEntryIsAllGaps() {
    Compiled compiled = bundle("a = x\nb = y\n", "# nothing yet\n").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE No text of fr can be used, so fr is not among the locales.",
        "NOTE messages.properties has translations in fr.", "WARNING messages.properties:1:5: missing-translation"),
        compiled.places(folder).stream().sorted().toList());
    assertTrue(compiled.success());
  }

  @Test
  void aDamagedEntryIsAGapInATranslationAndMissingInTheSource() {
    String french = "b = \u00c3\u00a9t\u00c3\u00a9\nc = \u00e9t\u00e9\nd = x\n";
    Compiled compiled = bundle("a = \u00c3\u00a9\nb = \u00e9\nc = x\nd = y\n", french).compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.properties has translations in fr.",
        "WARNING messages.properties:1:5: missing-translation", "WARNING messages.properties:2:5: mojibake",
        "WARNING messages_fr.properties:2:5: mojibake"), compiled.places(folder).stream().sorted().toList());
    assertEquals("x", compiled.shown("fr", "c"));
    assertTrue(compiled.source("test.Messages").contains("String c()"));
    assertTrue(!compiled.source("test.Messages").contains("String b()"));
  }

  @ParameterizedTest
  @EnumSource
  void aFacadeThatAsksForADamagedEntryIsToldWhereItIs(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .file("messages.properties", "a = \u00c3\u00a9\nb = \u00e9\nc = \u00e9\nd =\n".getBytes(ISO_8859_1))
        .source("test.Texts", "package test;", "@dev.parlance.MessageCatalog(\"messages.properties\")",
            "interface Texts {", "  String a();", "  String b();", "  String d();", "}")
        .compile(compiler);

    assertEquals(List.of("the entry b is left out, so there is nothing to return: ./messages.properties:2:5: mojibake."
        + " Correct the entry, or remove the method."),
        compiled.summaries(Diagnostic.Kind.ERROR).stream().map(error -> error.replace(folder.toString(), "."))
            .toList());
    assertEquals(List.of("WARNING messages.properties:2:5: mojibake", "NOTE messages.properties:4:1: malformed-entry"),
        compiled.places(folder).stream().filter(place -> place.contains(".properties:") && !place.startsWith("ERROR"))
            .toList());
  }

  @Test
  void optionsSetTheSeverities() {
    String source = "a = x\na = y\nb.c = x\nb-c = y\n-- = x\nd =\n# \u00c3\u00a9\ne = \u00e9\n";
    String rules = "duplicate-id:%1$s,name-collision:%1$s,malformed-entry:%1$s,mojibake:%1$s";
    for (String severity : List.of("error", "warning", "note", "off")) {
      Compiled compiled = CatalogProject.in(folder).file("messages.properties", source.getBytes(ISO_8859_1))
          .annotation("\"messages.properties\"").option("-Aparlance.rules=" + rules.formatted(severity))
          .compile(JavaCompilers.JAVAC);

      assertEquals(severity.equals("off") ? List.of() : List.of("2:1: duplicate-id", "4:1: name-collision",
          "5:1: malformed-entry", "6:1: malformed-entry", "8:5: mojibake").stream()
          .map(each -> severity.toUpperCase(Locale.ROOT) + " messages.properties:" + each).toList(),
          compiled.places(folder).stream().sorted().toList());
      assertEquals(!severity.equals("error"), compiled.success());
    }
  }

  @Test
  void commentsDirectlyAboveAnEntryDescribeIt() {
    Compiled compiled = CatalogProject.in(folder).file("messages.properties", "# The file.", "", "# Shown first,",
        "  ! then never.", "# ------", "a = x", "b = y", "# Lost", "", "c = z").annotation("\"messages.properties\"")
        .compile(JavaCompilers.JAVAC);

    String source = compiled.source("test.Messages");
    assertTrue(source.contains("Shown first,") && source.contains("then never."), source);
    assertTrue(!source.contains("The file.") && !source.contains("Lost") && !source.contains("----"), source);
  }

  @Test
  void theLocaleIsASuffixAndTheSourceMayHaveOneToo() {
    CatalogProject project = CatalogProject.in(folder).file("messages.properties", "a = root")
        .file("messages_en.properties", "a = x");
    for (String locale : List.of("de", "pt_BR", "iw", "no_NO_NY", "zh_Hans_CN", "sr_Latn", "in")) {
      project.file("messages_" + locale + ".properties", "a = " + locale);
    }
    Compiled compiled = project.annotation("value = \"messages_en.properties\", translations ="
        + " \"messages{_locale}.properties\"").compile(JavaCompilers.JAVAC);

    assertEquals(
        List.of("NOTE messages_en.properties has translations in de, he, id, nn-NO, pt-BR, sr-Latn, zh-Hans-CN."),
        compiled.reports(folder));
    assertEquals(List.of("x", "pt_BR", "iw"), List.of(
        compiled.shown("en", "a"), compiled.shown("pt-BR", "a"), compiled.shown("he", "a")));
  }

  @Test
  void aFileOfTheSourceLocaleReplacesItsTexts() {
    Compiled compiled = CatalogProject.in(folder).file("messages.properties", "a = x", "b = y")
        .file("messages_en.properties", "a = z").annotation(BUNDLE).compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages_en.properties has texts in en, which are shown in place of those of"
        + " messages.properties."), compiled.reports(folder));
    assertEquals(List.of("z", "y"), List.of(compiled.shown("en", "a"), compiled.shown("en", "b")));
  }

  @Test
  void aBundleThatThePatternMissesIsAWarningThatGivesThePattern() {
    Compiled compiled =
        CatalogProject.in(folder).file("messages.properties", "a = x").file("messages_fr.properties", "a = y")
            .annotation("value = \"messages.properties\", translations = \"messages.{locale}.properties\"")
            .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("messages_fr.properties looks like a translation, but does not match"
        + " messages.{locale}.properties. Write the pattern messages_{locale}.properties for it, or rename the file."),
        compiled.summaries(Diagnostic.Kind.WARNING).stream().map(text -> text.replace(folder + "/", "")).toList());
  }

  private CatalogProject bundle(String source, String french) {
    return CatalogProject.in(folder).file("messages.properties", source.getBytes(ISO_8859_1))
        .file("messages_fr.properties", french.getBytes(ISO_8859_1)).annotation(BUNDLE);
  }
}
