package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Plurals of a translation that are about other numbers than the source's. */
class OtherPluralTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aPluralForOtherNumbersIsAWarningAndIsUsed(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("a {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
            "b {n, plural, offset:1 =1 {you} one {you and # other} other {you and # others}}",
            "c {n, plural, one {# video} other {# videos}}")
        .file("messages.fr.txt", "a {n, plural, one {# er} other {# e}}",
            "b {n, plural, =1 {toi} other {toi et # autres}}", "c {n, plural, offset:2 one {# vidéo} other {# vidéos}}")
        .annotation("value = \"messages.txt\", translations = \"messages.fr.txt\"").compile(compiler);

    assertEquals(List.of(
        "WARNING messages.fr.txt:1:3: plural-category: “n” is for a selectordinal in the source text, so these branches are"
            + " for other numbers than meant. Write {n, selectordinal, …}.",
        "WARNING messages.fr.txt:2:3: plural-category: the plural on “n” subtracts 1 in the source text and 0 here, so it is"
            + " about other numbers. Write offset:1 before its first branch.",
        "WARNING messages.fr.txt:3:3: plural-category: the plural on “n” subtracts 0 in the source text and 2 here, so it is"
            + " about other numbers. Remove its offset."),
        compiled.reports(folder).stream().filter(report -> report.startsWith("WARNING ")).toList());
    assertEquals("2 e", compiled.shown("fr", "a"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "{n, selectordinal, one {#st} other {#th}}           | {n, plural, other {#.}}                      | 0",
    "{n, selectordinal, one {#st} other {#th}}           | {n, plural, =1 {#er} other {#e}}             | 0",
    "{n, plural, one {#} other {#}}                      | {n, selectordinal, one {#} other {#}} x      | 1",
    "{n, plural, offset:1 =0 {x} other {# others}}       | {n, plural, =0 {x} other {y}}                | 0",
    "{n, plural, offset:1 =0 {x} other {# others}}       | {n, plural, =0 {x} other {#}}                | 1",
    "{n, plural, offset:1 =0 {x} other {# others}}       | {n, plural, offset:1 =0 {x} other {#}} x     | 0",
    "{n, plural, one {#} other {#}} {m, selectordinal, other {#}} "
        + "| {m, selectordinal, one {#} other {#}} {n, plural, =0 {x} other {#}} | 0",
    "{n, plural, =0 {x} other {#}} {n, selectordinal, other {#}}    | {n, selectordinal, one {#} other {#}} | 0"})
  void onlyAnotherMeaningIsReported(String source, String french, int warnings) {
    assertEquals(warnings, CatalogProject.in(folder).translated(source, french).compile(JavaCompilers.JAVAC)
        .places(folder).stream().filter("WARNING messages.fr.txt:1:3: plural-category"::equals).count());
  }

  @Test
  void aPluralOfAnIncludedTextIsNotLookedAt() {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("a {n, plural, offset:1 one {#} other {# x}}", "b <x id=\"ICU\" xid=\"a\"/> {m, plural, other {#}}")
        .file("messages.fr.txt", "a {n, plural, offset:1 one {#} other {# y}}",
            "b <x id=\"ICU\"/> {m, plural, one {#} other {#}} z")
        .annotation("value = \"messages.txt\", translations = \"messages.fr.txt\"").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.txt has translations in fr."), compiled.reports(folder));
  }
}
