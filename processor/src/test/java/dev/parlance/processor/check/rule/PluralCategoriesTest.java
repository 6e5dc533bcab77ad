package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plural categories that a locale never uses, and those that a text lacks. */
class PluralCategoriesTest {
  private static final String SOURCE = "a {n, plural, one {#} other {#}}";
  private static final String UNUSED = "messages.ja.txt:1:15: plural-category: “one” is never used in ja, which has"
      + " other. For exactly that number write =1.";
  private static final String LACKING = "messages.ru.txt:1:3: plural-category: 1 text lacks plural categories that ru"
      + " has: a (few, many). Add a branch for each; other is shown until then.";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aCategoryThatTheSourceNeverUsesIsAWarningAtItsBranch(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog(
        "a {n, plural, one {x} two {y} other {z}}", "b {n, plural, zero {x} many {y} other {z}}",
        "c {n, selectordinal, one {#st} two {#nd} few {#rd} many {x} other {#th}}",
        "d {n, plural, one {x} other {{m, plural, few {y} other {z}}}}").compile(compiler);

    assertEquals(List.of(
        "WARNING messages.txt:1:23: plural-category: “two” is never used in en, which has one, other."
            + " For exactly that number write =2.",
        "WARNING messages.txt:2:15: plural-category: “zero” is never used in en, which has one, other."
            + " For exactly that number write =0.",
        "WARNING messages.txt:2:24: plural-category: “many” is never used in en, which has one, other."
            + " Remove the branch.",
        "WARNING messages.txt:3:52: plural-category: “many” is never used in en,"
            + " whose ordinal numbers have one, two, few, other. Remove the branch.",
        "WARNING messages.txt:4:42: plural-category: “few” is never used in en, which has one, other."
            + " Remove the branch."),
        compiled.reports(folder));
    assertEquals("z", compiled.shown("en", "a"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "plural-category:off     | -",
    "plural-category:note    | NOTE",
    "plural-category:warning | WARNING",
    "plural-category:error   | ERROR",
    "best-effort:off         | WARNING"})
  void theOptionSaysHowTheSourceIsReported(String rule, String severity) {
    Compiled compiled = CatalogProject.in(folder).catalog("a {n, plural, one {x} two {y} other {z}}")
        .option("-Aparlance.rules=" + rule).compile(JavaCompilers.JAVAC);

    assertEquals(severity, compiled.reports().isEmpty() ? "-" : compiled.reports().get(0).kind().toString());
    assertEquals(!severity.equals("ERROR"), compiled.success());
  }

  @ParameterizedTest
  @EnumSource
  void aCategoryThatATranslationNeverUsesIsAWarningAndTheTextIsShown(JavaCompilers compiler) {
    for (String required : List.of("{}", "\"*\"")) {
      Compiled compiled = project(SOURCE, "ja", "a {n, plural, one {x} other {#本}}", required).compile(compiler);

      assertEquals(List.of("WARNING " + UNUSED), found(compiled));
      assertEquals("2本", compiled.shown("ja", "a"));
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "cs | one {1} few {2} many {1,5} other {5}                | ",
    "cs | one {1} two {2} few {3} other {5}                   | two",
    "fr | one {1} many {1000000} other {5}                    | ",
    "he | one {1} two {2} many {10} other {5}                 | many",
    "zh | zero {0} other {5}                                  | zero"})
  void whatFractionsOrLargeNumbersUseIsNotAWarning(String locale, String branches, String unused) {
    List<String> found = found(project(SOURCE, locale, "a {n, plural, " + branches + "}", "{}")
        .compile(JavaCompilers.JAVAC));

    assertEquals(unused == null ? 0 : 1, found.size(), found::toString);
    assertEquals(unused == null, found.stream().noneMatch(each -> each.contains("“" + unused + "” is never used")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "ru | one {#} other {#}                                    | few, many",
    "ru | other {#}                                            | one, few, many",
    "ar | one {#} other {#}                                    | zero, two, few, many",
    "ar | =0 {0} one {#} other {#}                             | two, few, many",
    "pl | one {#} other {#}                                    | few, many",
    "fr | one {#} other {#}                                    | ",
    "fr | other {#}                                            | one",
    "fr | =0 {0} =1 {1} other {#}                              | ",
    "es | one {#} other {#}                                    | ",
    "he | one {#} =2 {2} other {#}                             | ",
    "lv | =0 {0} one {#} other {#}                             | zero",
    "de | =1 {1} other {#}                                     | ",
    "de | offset:1 =0 {0} =1 {1} other {#}                     | one",
    "de | offset:1 =0 {0} =1 {1} =2 {2} other {#}              | ",
    "de | offset:1 =1 {1} one {#} other {#}                    | ",
    "ja | other {#}                                            | ",
    "cy | =0 {0} =1 {1} =2 {2} =3 {3} =6 {6} other {#}         | "})
  void categoriesThatSmallNumbersReachAndATextLacksAreANote(String locale, String branches, String lacking) {
    for (String required : List.of("{}", "\"*\"")) {
      assertEquals(lacking == null ? List.of() : List.of("NOTE messages." + locale + ".txt:1:3: plural-category:"
          + " 1 text lacks plural categories that " + locale + " has: a (" + lacking + ")."
          + " Add a branch for each; other is shown until then."),
          found(project(SOURCE, locale, "a x{n, plural, " + branches + "}", required).compile(JavaCompilers.JAVAC))
              .stream().filter(report -> report.startsWith("NOTE ")).toList());
    }
  }

  @Test
  void ordinalNumbersHaveCategoriesOfTheirOwn() {
    assertEquals(List.of("NOTE messages.it.txt:1:3: plural-category: 1 text lacks plural categories that it has:"
        + " a (many). Add a branch for each; other is shown until then."),
        found(project("a {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", "it",
            "a {n, selectordinal, other {#º}}", "{}").compile(JavaCompilers.JAVAC)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "ru"})
  void aCopyOfTheSourceHasTheSourcesBranches(String locale) {
    for (String copy : List.of(SOURCE, SOURCE.replace("} other", "}  other"))) {
      assertEquals(List.of(), found(project(SOURCE, locale, copy, "\"*\"").compile(JavaCompilers.JAVAC)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void branchesOfTheSourceThatTextsLackAreOneNotePerLocale(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("a {g, select, female {her} male {his} other {their}}", "b {n, plural, =-1 {all} =0 {no} other {#}}",
            "c {g, select, f {a} m {b} other {{n, plural, one {x} other {y}}}}", "d {g, select, f {a} other {b}}")
        .file("messages.fr.txt", "a {g, select, female {la sienne} other {la leur}}",
            "b {n, plural, one {#} other {#}} x", "c {g, select, other {{n, plural, one {x} other {z}}}}",
            "d {g, select, other {z} f {x} m {y}}")
        .annotation("value = \"messages.txt\", translations = \"messages.fr.txt\"").compile(compiler);

    assertEquals(
        List.of("NOTE messages.fr.txt:1:3: plural-category: 3 texts lack branches that the source has: a (male),"
            + " b (=-1), c (f, m). Add a branch for each; other is shown until then."),
        found(compiled));
  }

  @Test
  void whatTextsLackIsOneNotePerLocale() {
    String[] source = IntStream.range(0, 25).mapToObj(i -> "a" + i + " {n, plural, one {#} other {#}}")
        .toArray(String[]::new);
    String[] translation = Arrays.stream(source).map(line -> line + "!").toArray(String[]::new);
    Compiled compiled = CatalogProject.in(folder).catalog(source).file("messages.ru.txt", translation)
        .file("messages.pl.txt", translation)
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = \"pl\"")
        .compile(JavaCompilers.JAVAC);

    assertEquals(Stream.of("pl", "ru").map(locale -> "NOTE messages." + locale + ".txt:1:4: plural-category: 25 texts"
        + " lack plural categories that " + locale + " has: a0 (few, many), a1 (few, many), a2 (few, many), …."
        + " Add a branch for each; other is shown until then.").toList(), found(compiled));
  }

  @Test
  void notesOfManyLocalesAreOneLineBelowTheSumOfWarnings() {
    String[] source = IntStream.range(0, 21).mapToObj(i -> "a" + i + " {n, plural, one {#} other {#}}")
        .toArray(String[]::new);
    CatalogProject project = CatalogProject.in(folder).catalog(source)
        .file("messages.ja.txt", Arrays.stream(source).map(line -> line + "!").toArray(String[]::new))
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = {}");
    List<String> slavic = List.of("be", "bs", "cs", "dsb", "hr", "hsb", "lt", "pl", "ru", "sk", "sl", "sr", "uk", "ar",
        "br", "ga", "gd", "gv", "kw", "mt", "ro", "lv");
    slavic.forEach(locale -> project.file("messages." + locale + ".txt", source[0] + "!"));
    List<String> found = found(project.option("-Aparlance.rules=missing-translation:off").compile(JavaCompilers.JAVAC));

    assertEquals("WARNING 1 of 23 best-effort locales are imperfect: 0 texts set aside, 0 incomplete,"
        + " 21 plurals do not fit; -Aparlance.detail=true lists them.", found.get(0));
    assertTrue(found.contains("NOTE messages.ja.txt:1:16: ja: 21 plurals do not fit."), found.toString());
    assertEquals(1,
        found.stream().filter(each -> each.contains("plural-category: 22 in 22 locales, the first at ")).count());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "                                          | WARNING | NOTE",
    "plural-category:off                       | -       | -",
    "plural-category:note                      | NOTE    | NOTE",
    "plural-category:warning                   | WARNING | WARNING",
    "plural-category:error                     | ERROR   | ERROR",
    "best-effort:off                           | -       | -",
    "best-effort:note                          | NOTE    | NOTE",
    "best-effort:error                         | ERROR   | NOTE",
    "best-effort:error,plural-category:note    | NOTE    | NOTE"})
  void theOptionSaysHowBestEffortLocalesAreReported(String rules, String unused, String lacking) {
    Compiled compiled = both("{}")
        .option("-Aparlance.rules=missing-translation:off" + (rules == null ? "" : "," + rules))
        .compile(JavaCompilers.JAVAC);

    assertEquals(Stream.of(unused + " " + UNUSED, lacking + " " + LACKING)
        .filter(each -> !each.startsWith("-")).toList(), found(compiled));
    assertEquals(!(unused + lacking).contains("ERROR"), compiled.success());
  }

  @ParameterizedTest
  @CsvSource({"plural-category:off", "plural-category:error", "best-effort:off"})
  void theOptionDoesNotTouchRequiredLocales(String rule) {
    assertEquals(List.of("WARNING " + UNUSED, "NOTE " + LACKING),
        found(both("\"*\"").option("-Aparlance.rules=" + rule).compile(JavaCompilers.JAVAC)));
  }

  @ParameterizedTest
  @CsvSource({"'', false", "best-effort:note, true", "plural-category:off, true", "plural-category:note, true"})
  void aBuildWithWerrorPassesWhereOptionsSaySo(String rules, boolean success) {
    assertEquals(success,
        both("{}").option("-Werror").option("-Aparlance.rules=" + rules).compile(JavaCompilers.JAVAC).success());
  }

  private CatalogProject both(String required) {
    return project(SOURCE, "ja", "a {n, plural, one {x} other {#本}}", required)
        .file("messages.ru.txt", SOURCE + "!");
  }

  private CatalogProject project(String source, String locale, String translation, String required) {
    return CatalogProject.in(folder).catalog(source).file("messages." + locale + ".txt", translation)
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = " + required);
  }

  /** What is reported, but for the note that lists the translations. */
  private List<String> found(Compiled compiled) {
    return compiled.reports(folder).stream().filter(report -> !report.contains(" has translations in ")).toList();
  }
}
