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

/** Elements that the source text leaves empty, and a translation does not. */
class FilledElementTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void contentInAnElementThatTheSourceLeavesEmptyIsADefect(JavaCompilers compiler) {
    assertEquals(List.of("NOTE messages.txt has translations in fr.", "ERROR messages.fr.txt:1:5: malformed-entry:"
        + " <x id=\"START_TAG_IMG\"/> has content here and none in the source text, so the program may pass an element"
        + " that cannot have any, such as img, and the call would fail. Put the content behind its CLOSE."),
        translated(compiler, "x <x id=\"START_TAG_IMG\"/><x id=\"CLOSE_TAG_IMG\"/>",
            "x <x id=\"START_TAG_IMG\"/>logo<x id=\"CLOSE_TAG_IMG\"/>")
            .reports(folder).stream()
            .filter(report -> !report.contains("No text of fr")).limit(2).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "<x id=\"START_TAG_IMG\"/><x id=\"CLOSE_TAG_IMG\"/><x id=\"A\"/> | <x id=\"START_TAG_IMG\"/><x id=\"A\"/><x id=\"CLOSE_TAG_IMG\"/>",
    "{n, plural, other {<x id=\"START_TAG_IMG\"/><x id=\"CLOSE_TAG_IMG\"/>}} | {n, plural, one {<x id=\"START_TAG_IMG\"/>x<x id=\"CLOSE_TAG_IMG\"/>} other {y}}",
    "<x id=\"START_BLOCK_IF\"/>x<x id=\"CLOSE_BLOCK_IF\"/><x id=\"START_TAG_IMG\"/><x id=\"CLOSE_TAG_IMG\"/> | <x id=\"START_TAG_IMG\"/><x id=\"START_BLOCK_IF\"/>x<x id=\"CLOSE_BLOCK_IF\"/><x id=\"CLOSE_TAG_IMG\"/>",
    "<x id=\"START_TAG_NG_CONTAINER\"/><x id=\"START_TAG_IMG\"/><x id=\"CLOSE_TAG_IMG\"/><x id=\"CLOSE_TAG_NG_CONTAINER\"/> | <x id=\"START_TAG_IMG\"/><x id=\"START_TAG_NG_CONTAINER\"/>x<x id=\"CLOSE_TAG_NG_CONTAINER\"/><x id=\"CLOSE_TAG_IMG\"/>"})

  void contentIsWhateverMayBeShown(String source, String french) {
    assertEquals(1, translated(JavaCompilers.JAVAC, source, french).errors().stream()
        .filter(error -> error.contains(" malformed-entry: <x id=\"START_TAG_IMG\"/> has content here")).count());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "<x id=\"START_TAG_SPAN\"/>x<x id=\"CLOSE_TAG_SPAN\"/> | <x id=\"START_TAG_SPAN\"/>y<x id=\"CLOSE_TAG_SPAN\"/>",
    "<x id=\"START_TAG_SPAN\"/>x<x id=\"CLOSE_TAG_SPAN\"/> | y <x id=\"START_TAG_SPAN\"/><x id=\"CLOSE_TAG_SPAN\"/>",
    "<x id=\"START_TAG_IMG\"/><x id=\"CLOSE_TAG_IMG\"/> x | x <x id=\"START_TAG_IMG\"/><x id=\"START_TAG_NG_CONTAINER\"/><x id=\"CLOSE_TAG_NG_CONTAINER\"/><x id=\"CLOSE_TAG_IMG\"/>",
    "<x id=\"START_TAG_IMG\"/><x id=\"CLOSE_TAG_IMG\"/> x | x <x id=\"START_TAG_IMG\"/> &#xa0; <x id=\"CLOSE_TAG_IMG\"/>",
    "<x id=\"TAG_IMG\"/> x | x <x id=\"TAG_IMG\"/>"})
  void whatTheSourceFillsTooAndWhatStaysEmptyIsNotReported(String source, String french) {
    assertEquals(0, translated(JavaCompilers.JAVAC, source, french).errors().stream()
        .filter(error -> error.contains("malformed-entry")).count());
  }

  private Compiled translated(JavaCompilers compiler, String source, String french) {
    return CatalogProject.in(folder).translated(source, french).compile(compiler);
  }
}
