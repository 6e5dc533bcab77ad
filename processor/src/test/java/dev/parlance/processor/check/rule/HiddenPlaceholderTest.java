package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Placeholders that only branches have which hardly any call selects. */
class HiddenPlaceholderTest {
  private static final String LINKED =
      "{n, plural, one {<x id=\"START_LINK\"/>one<x id=\"CLOSE_LINK\"/>} other {<x id=\"START_LINK\"/>#<x id=\"CLOSE_LINK\"/>}}";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aLinkThatOnlyAnUnusualNumberShowsIsADefect(JavaCompilers compiler) {
    assertEquals(
        "messages.fr.txt:1:20: missing-placeholder: <x id=\"START_LINK\"/> occurs only in the branch “=-7”"
            + " of “n”, which hardly any call selects. Add it to the others, as in “" + LINKED + "”.",
        translated(compiler, LINKED, "{n, plural, =-7 {<x id=\"START_LINK\"/>un<x id=\"CLOSE_LINK\"/>} other {rien}}")
            .errors().get(0).replace(folder.toAbsolutePath() + "/", ""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "{n, plural, one {<x id=\"A\"/>} other {<x id=\"A\"/>}} | {n, plural, =1 {<x id=\"A\"/>} other {rien}}",
    "{n, plural, one {<x id=\"A\"/>} other {#}} | {n, plural, =12345 {<x id=\"A\"/>} other {rien}}",
    "{n, plural, one {<x id=\"A\"/>} other {<x id=\"A\"/> #}} | {n, plural, many {<x id=\"A\"/>} other {rien}}",
    "{n, plural, one {<x id=\"A\"/>} other {<x id=\"A\"/> #}} | {n, plural, one {<x id=\"A\"/>} =0 {a} =1 {b} other {rien}}",
    "{g, select, f {<x id=\"A\"/>} other {<x id=\"A\"/>}} | {g, select, f {elle} zzz {<x id=\"A\"/>} other {rien}}",
    "{g, select, f {<x id=\"A\"/>} other {<x id=\"A\"/>}} | {g, select, f {elle} other {{g, select, f {b} zzz {<x id=\"A\"/>} other {c}}}}"})
  void theSameHoldsForWordsAndForCategoriesThatNothingSelects(String source, String french) {
    assertEquals("ERROR", translated(JavaCompilers.JAVAC, source, french).reports(folder).stream()
        .filter(report -> report.contains(" missing-placeholder: <x id=\"A\"/> occurs only in ")).findFirst()
        .orElse("none")
        .split(" ")[0]);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "{n, plural, =-7 {<x id=\"A\"/>} one {<x id=\"A\"/>} other {<x id=\"A\"/>}} | {n, plural, =-7 {<x id=\"A\"/>} one {un} other {rien}}",
    "{n, plural, one {<x id=\"A\"/>} other {<x id=\"A\"/>}} | {n, plural, =-7 {<x id=\"A\"/>} one {<x id=\"A\"/>} other {<x id=\"A\"/>}}",
    "{n, plural, one {<x id=\"A\"/>} other {#}} | {n, plural, =1 {<x id=\"A\"/>} one {#} other {#}}",
    "{n, plural, =0 {<x id=\"A\"/>} one {1} other {#}} | {n, plural, =1 {<x id=\"A\"/>} one {#} other {#}}",
    "{n, plural, one {<x id=\"A\"/>} other {<x id=\"A\"/>}} | {n, plural, one {<x id=\"A\"/>} other {#}}",
    "{n, plural, one {<x id=\"A\"/>} other {<x id=\"A\"/>}} | {n, plural, =5 {x} one {1} other {<x id=\"A\"/>}}",
    "{g, select, f {<x id=\"A\"/>} other {<x id=\"A\"/>}} | {g, select, f {elle} other {<x id=\"A\"/>}}"})
  void whatOrdinaryCallsShowIsNotReported(String source, String french) {
    assertEquals(List.of("NOTE messages.txt has translations in fr."),
        translated(JavaCompilers.JAVAC, source, french).reports(folder));
  }

  private Compiled translated(JavaCompilers compiler, String source, String french) {
    return CatalogProject.in(folder).translated(source, french).compile(compiler);
  }
}
