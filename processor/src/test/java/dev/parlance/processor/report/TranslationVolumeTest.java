package dev.parlance.processor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many findings in translations, within what compilers show. */
class TranslationVolumeTest {
  private static final List<String> LOCALES = List.of(
      "af", "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "es", "et", "eu", "fa",
      "fi", "fil", "fr", "ga", "gl", "gu", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "km",
      "kn", "ko", "lo", "lt", "lv", "mk", "ml", "mn", "mr", "ms", "my", "nb", "ne", "nl", "pa", "pl", "pt", "ro",
      "ru", "sk", "sl", "sq", "sr", "sv", "ta", "te", "th", "tr", "uk");
  private static final int ENTRIES = 48;
  private static final int INCOMPLETE = 24;

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void twoThousandGapsAreOneLine(JavaCompilers compiler) {
    Compiled compiled = gaps().compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in fr.",
        "WARNING messages.txt:2:4: missing-translation"), compiled.places(folder));
    assertTrue(compiled.reports().get(1).summary().contains(": 2000 of 2001 "), compiled.reports()::toString);
  }

  @ParameterizedTest
  @EnumSource
  void underStrictTwoThousandGapsAreTwentyErrorsAndACount(JavaCompilers compiler) {
    Compiled compiled = gaps().option("-Aparlance.strict=true").compile(compiler);

    List<String> errors = compiled.places(folder).subList(1, compiled.reports().size());
    assertEquals(21, errors.size());
    assertEquals("ERROR messages.txt:2:4: missing-translation", errors.get(0));
    assertEquals("ERROR messages.txt:21:5: missing-translation", errors.get(19));
    assertEquals("ERROR missing-translation in fr: and 1980 more. -Aparlance.detail=true lists them.", errors.get(20));
  }

  @ParameterizedTest
  @EnumSource
  void threeThousandDefectsInBestEffortLocalesAreOneWarningAndANoteALocale(JavaCompilers compiler) {
    Compiled compiled = defects("{}").compile(compiler);

    assertTrue(compiled.success());
    List<String> warnings = compiled.summaries(Kind.WARNING);
    assertEquals(1, warnings.stream().filter(warning -> warning.equals("65 of 66 best-effort locales are imperfect:"
        + " 3000 texts set aside, 24 incomplete; -Aparlance.detail=true lists them.")).count(), warnings.toString());
    assertUsersWarningIsShown(warnings, 2);
    List<String> notes = compiled.reports(folder).stream().filter(report -> report.startsWith("NOTE ")).toList();
    assertEquals(66, notes.size());
    assertTrue(notes.get(0).startsWith("NOTE messages.txt has translations in af, am, ar, "), notes.get(0));
    assertEquals(
        "NOTE messages.af.txt:1:4: af: 46 texts set aside; 1 text is missing in af.", notes.get(1));
    assertEquals("NOTE messages.uk.txt:1:4: uk: 47 texts set aside.", notes.get(65));
    assertEquals("Save Ada", compiled.shown("uk", "m0"));
  }

  @Test
  void detailListsEachOfThemAsANote() {
    Compiled compiled = defects("{}").option("-Aparlance.detail=true").compile(JavaCompilers.JAVAC);

    assertTrue(compiled.success());
    assertEquals(2, compiled.summaries(Kind.WARNING).size());
    List<String> notes = compiled.summaries(Kind.NOTE);
    assertEquals(3000, notes.stream().filter(note -> note.contains(": missing-placeholder: ")).count());
    assertEquals(24, notes.stream().filter(note -> note.contains(": missing-translation: ")).count());
    assertEquals(1 + 65 + 3024, notes.size());
  }

  @ParameterizedTest
  @EnumSource
  void threeThousandDefectsInRequiredLocalesAreEightyErrors(JavaCompilers compiler) {
    Compiled compiled = defects("\"*\"").compile(compiler);

    List<String> errors = compiled.errors();
    assertEquals(80, errors.stream().filter(error -> error.contains(": missing-placeholder: ")).count());
    assertEquals(List.of(
        "missing-placeholder in af: and 26 more. -Aparlance.detail=true lists them.",
        "missing-placeholder in am: and 26 more. -Aparlance.detail=true lists them.",
        "missing-placeholder in ar: and 26 more. -Aparlance.detail=true lists them.",
        "missing-placeholder in az: and 26 more. -Aparlance.detail=true lists them.",
        "and 2816 more: be 46, bg 46, bn 46, bs 46, ca 46, cs 46, cy 46, da 46, de 46, el 46, es 46, et 46, eu 46,"
            + " fa 46, fi 46, fil 46, fr 46, ga 46, gl 46, gu 46, … (-Aparlance.detail=true lists them as notes)."),
        errors.subList(80, errors.size()));
    List<String> warnings = compiled.summaries(Kind.WARNING);
    assertEquals(1, warnings.stream()
        .filter(warning -> warning.startsWith("24 locales are incomplete. Missing texts: af 1, am 1, ")).count());
  }

  @ParameterizedTest
  @EnumSource
  void theGapsOfMoreThanFiveLocalesAreOneWarning(JavaCompilers compiler) {
    CatalogProject project = project("\"*\"", "save Save", "gap Gap", "more More");
    LOCALES.subList(0, 5).forEach(locale -> project.file("messages." + locale + ".txt", "save x"));
    List<String> five = project.compile(compiler).summaries(Kind.WARNING);
    assertEquals(5, five.stream().filter(warning -> warning.contains(": missing-translation: ")).count());

    List<String> six = project.file("messages.zu.txt", "save x", "gap y").compile(compiler).summaries(Kind.WARNING);
    assertTrue(six.contains("6 locales are incomplete. Missing texts: af 2, am 2, ar 2, az 2, be 2, zu 1;"
        + " -Aparlance.detail=true lists them."), six.toString());
    assertUsersWarningIsShown(six, 2);

    Compiled detailed = project.option("-Aparlance.detail=true").compile(compiler);
    assertEquals(2, detailed.summaries(Kind.WARNING).size());
    assertEquals(6, detailed.summaries(Kind.NOTE).stream()
        .filter(note -> note.contains(": missing-translation: ")).count());
  }

  @ParameterizedTest
  @EnumSource
  void fiftyHalfTranslatedLocalesFitOnOneScreen(JavaCompilers compiler) {
    String[] source = IntStream.range(0, 40)
        .mapToObj(i -> "m" + i + " {n, plural, =0 {none} one {one} other {#}}").toArray(String[]::new);
    String[] half = IntStream.range(0, 20)
        .mapToObj(i -> "m" + i + " {n, plural, =0 {x} other {#}}").toArray(String[]::new);
    for (String required : List.of("\"*\"", "{}")) {
      CatalogProject project = project(required, source);
      LOCALES.subList(0, 50).forEach(locale -> project.file("messages." + locale + ".txt", half)
          .file("messages." + locale + ".txt", String.join("\n", half) + "\nold x\nold y"));

      long lines = project.compile(compiler).reports().stream().flatMap(report -> report.message().lines()).count();

      assertTrue(lines <= 12, required + ": " + lines);
    }
  }

  @ParameterizedTest
  @EnumSource
  void moreThanTenNotesOfTranslationsAreOneLinePerRule(JavaCompilers compiler) {
    CatalogProject project = project("\"*\"", "save Save");
    LOCALES.subList(0, 6).forEach(locale -> project.file("messages." + locale + ".txt",
        "save x", "save x", locale.equals("ar") ? "old x\nolder y" : "old x"));
    List<String> notes = project.compile(compiler).reports(folder).stream()
        .filter(report -> report.contains("; -Aparlance.detail=true")).toList();

    assertEquals(List.of(
        "NOTE duplicate-id: 6 in 6 locales, the first at messages.af.txt:2:1: af 1, am 1, ar 1, az 1, be 1, bg 1;"
            + " -Aparlance.detail=true lists them.",
        "NOTE unknown-id: 7 in 6 locales, the first at messages.af.txt:3:1: ar 2, af 1, am 1, az 1, be 1, bg 1;"
            + " -Aparlance.detail=true lists them."),
        notes);
  }

  @ParameterizedTest
  @EnumSource
  void twentyFindingsInBestEffortLocalesAreListedAndOneMoreIsNot(JavaCompilers compiler) {
    CatalogProject project = project("{}", "save Save <x id=\"PH\"/>", "gap Gap");
    LOCALES.subList(0, 10).forEach(locale -> project.file("messages." + locale + ".txt", "save x"));
    List<String> twenty = project.compile(compiler).summaries(Kind.WARNING);
    assertEquals(10, twenty.stream().filter(warning -> warning.contains(": missing-placeholder: ")).count());
    assertEquals(1, twenty.stream().filter(warning -> warning.startsWith("10 locales are incomplete. ")).count());
    assertUsersWarningIsShown(twenty, 12);

    List<String> more = project.file("messages.zu.txt", "gap x").compile(compiler).summaries(Kind.WARNING);
    assertTrue(more.contains("11 of 11 best-effort locales are imperfect: 10 texts set aside, 11 incomplete;"
        + " -Aparlance.detail=true lists them."), more.toString());
    assertUsersWarningIsShown(more, 2);
  }

  @Test
  void asNotesTheyAreSummedUpToo() {
    Compiled compiled = defects("{}").option("-Aparlance.rules=best-effort:note").compile(JavaCompilers.JAVAC);

    List<String> notes = compiled.summaries(Kind.NOTE);
    assertTrue(notes.contains("65 of 66 best-effort locales are imperfect: 3000 texts set aside, 24 incomplete;"
        + " -Aparlance.detail=true lists them."), notes.toString());
    assertEquals(67, notes.size());
  }

  @ParameterizedTest
  @EnumSource
  void whereDefectsAreSummedUpNotesAreToo(JavaCompilers compiler) {
    String[] source = IntStream.range(0, 30).mapToObj(i -> "m" + i + " Save <x id=\"PH\"/>").toArray(String[]::new);
    String[] french = IntStream.range(0, 30).mapToObj(i -> "m" + i + " x").toArray(String[]::new);
    Compiled compiled = CatalogProject.in(folder).catalog(source).file("messages.fr.txt", french)
        .file("messages.de.txt", "m0 <x id=\"PH\"/>", "m0 x", "m0 y", "other z")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = {}")
        .compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in de, fr.",
        "NOTE No text of fr can be used, so fr is not among the locales.",
        "WARNING 2 of 2 best-effort locales are imperfect: 30 texts set aside, 1 incomplete;"
            + " -Aparlance.detail=true lists them.",
        "NOTE messages.de.txt:2:1: de: 1 ID is not in the source; 29 of 30 texts are missing in de;"
            + " 2 × duplicate-id.",
        "NOTE messages.fr.txt:1:4: fr: 30 texts set aside."), compiled.reports(folder));
  }

  @ParameterizedTest
  @EnumSource
  void localesThatOnlyLackPluralCategoriesAreNotImperfect(JavaCompilers compiler) {
    CatalogProject project = CatalogProject.in(folder).catalog("n {n, plural, one {x} other {y}}")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = {}");
    List<String> locales = List.of("ar", "be", "bs", "cs", "cy", "fr", "ga", "gd", "he", "hr", "is", "it", "lt", "lv",
        "mt", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "uk");
    locales.forEach(locale -> project.file("messages." + locale + ".txt", "n {n, plural, =1 {x} other {y}}"));
    List<String> reports = project.compile(compiler).reports(folder);

    assertEquals(List.of(), reports.stream().filter(report -> !report.startsWith("NOTE ")).toList());
    assertTrue(reports.get(1).startsWith(
        "NOTE plural-category: 22 in 22 locales, the first at messages.ar.txt:1:3: ar 1, "),
        reports.get(1));
    assertEquals(List.of(), reports.stream().filter(report -> report.contains("imperfect")).toList());
  }

  private CatalogProject gaps() {
    return CatalogProject.in(folder).catalog(IntStream.rangeClosed(0, 2000).mapToObj(i -> "m" + i + " x")
        .toArray(String[]::new))
        .file("messages.fr.txt", "m0 y")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = \"fr\"");
  }

  /** 3 000 texts without their placeholder in 65 locales, 24 of which lack a text as well; a 66th is perfect. */
  private CatalogProject defects(String required) {
    String[] source =
        IntStream.range(0, ENTRIES).mapToObj(i -> "m" + i + " Save <x id=\"PH\"/>").toArray(String[]::new);
    CatalogProject project = project(required, source).file("messages.en-GB.txt", source);
    int left = 3000;
    for (int locale = 0; locale < LOCALES.size(); locale++) {
      boolean incomplete = locale < INCOMPLETE;
      int defects = left / (LOCALES.size() - locale);
      left -= defects;
      project.file("messages." + LOCALES.get(locale) + ".txt", IntStream.range(0, ENTRIES - (incomplete ? 1 : 0))
          .mapToObj(i -> "m" + i + (i < defects ? " x" : " <x id=\"PH\"/>")).toArray(String[]::new));
    }
    return project;
  }

  /** A project with a class that compilers warn of. */
  private CatalogProject project(String required, String... source) {
    return CatalogProject.in(folder).catalog(source)
        .source("test.Raw", "package test;", "public class Raw {", "  public java.util.List list;", "}")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = " + required);
  }

  private static void assertUsersWarningIsShown(List<String> warnings, int all) {
    assertEquals(1, warnings.stream().filter(warning -> warning.contains("raw type")).count(), warnings.toString());
    assertEquals(all, warnings.size());
  }
}
