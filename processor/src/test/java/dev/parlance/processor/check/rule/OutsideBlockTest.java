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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Placeholders that leave the block that the source text shows them in. */
class OutsideBlockTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aValueOutsideOfItsBlockIsADefect(JavaCompilers compiler) {
    assertEquals(List.of("NOTE messages.txt has translations in fr.", "ERROR messages.fr.txt:1:11:"
        + " unknown-placeholder: <x id=\"SECRET\"/> is inside of <x id=\"START_BLOCK_IF\"/> in the source text, and is not"
        + " here, so it would be shown where that block is not. Put it between <x id=\"START_BLOCK_IF\"/> and"
        + " <x id=\"CLOSE_BLOCK_IF\"/>."),
        translated(compiler, "Hello<x id=\"START_BLOCK_IF\"/> admin <x id=\"SECRET\"/><x id=\"CLOSE_BLOCK_IF\"/>",
            "Bonjour <x id=\"SECRET\"/><x id=\"START_BLOCK_IF\"/> admin<x id=\"CLOSE_BLOCK_IF\"/>").reports(folder)
            .stream()
            .filter(report -> !report.contains("No text of fr")).limit(2).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "<x id=\"START_BLOCK_IF\"/><x id=\"START_LINK\"/>x<x id=\"CLOSE_LINK\"/><x id=\"CLOSE_BLOCK_IF\"/> | <x id=\"START_BLOCK_IF\"/>y<x id=\"CLOSE_BLOCK_IF\"/><x id=\"START_LINK\"/>x<x id=\"CLOSE_LINK\"/>",
    "<x id=\"START_BLOCK_IF\"/><x id=\"A\"/><x id=\"CLOSE_BLOCK_IF\"/><x id=\"START_BLOCK_ELSE\"/>b<x id=\"CLOSE_BLOCK_ELSE\"/> | <x id=\"START_BLOCK_IF\"/>a<x id=\"CLOSE_BLOCK_IF\"/><x id=\"START_BLOCK_ELSE\"/><x id=\"A\"/><x id=\"CLOSE_BLOCK_ELSE\"/>",
    "<x id=\"START_BLOCK_IF\"/>a<x id=\"START_BLOCK_IF_1\"/>b<x id=\"CLOSE_BLOCK_IF\"/><x id=\"CLOSE_BLOCK_IF\"/> | <x id=\"START_BLOCK_IF\"/>a<x id=\"CLOSE_BLOCK_IF\"/><x id=\"START_BLOCK_IF_1\"/>b<x id=\"CLOSE_BLOCK_IF\"/>",
    "<x id=\"START_BLOCK_IF\"/>a <x id=\"A\"/><x id=\"CLOSE_BLOCK_IF\"/> | <x id=\"START_BLOCK_IF\"/>a <x id=\"A\"/><x id=\"CLOSE_BLOCK_IF\"/>, encore <x id=\"A\"/>"})

  void theSameHoldsForLinksOtherBlocksAndFurtherOccurrences(String source, String french) {
    assertEquals(1, translated(JavaCompilers.JAVAC, source, french).errors().stream()
        .filter(error -> error.contains(" unknown-placeholder: ") && error.contains(" would be shown where ")).count());
  }

  @Test
  void aBlockThatATranslationEmptiesIsADefect() {
    assertEquals(
        "ERROR messages.fr.txt:1:3: missing-placeholder: <x id=\"START_BLOCK_IF\"/> has no content here, so what"
            + " it has in the source text would be shown always, or never. Add it, as in"
            + " “<x id=\"START_BLOCK_IF\"/>You may edit<x id=\"CLOSE_BLOCK_IF\"/> this”.",
        translated(JavaCompilers.JAVAC, "<x id=\"START_BLOCK_IF\"/>You may edit<x id=\"CLOSE_BLOCK_IF\"/> this",
            "<x id=\"START_BLOCK_IF\"/><x id=\"CLOSE_BLOCK_IF\"/>Vous pouvez modifier ceci").reports(folder).stream()
            .filter(report -> report.startsWith("ERROR")).findFirst().orElse(""));
  }

  @Test
  void aValueThatMovesIntoABlockIsADefect() {
    assertEquals("ERROR messages.fr.txt:1:33: missing-placeholder: <x id=\"TOTAL\"/> is inside of"
        + " <x id=\"START_BLOCK_IF\"/> here, and is not in the source text, so it would not be shown where that block is"
        + " not. Put it before <x id=\"START_BLOCK_IF\"/> or behind <x id=\"CLOSE_BLOCK_IF\"/>.",
        translated(JavaCompilers.JAVAC, "Total <x id=\"TOTAL\"/><x id=\"START_BLOCK_IF\"/>!<x id=\"CLOSE_BLOCK_IF\"/>",
            "Somme <x id=\"START_BLOCK_IF\"/><x id=\"TOTAL\"/> !<x id=\"CLOSE_BLOCK_IF\"/>").reports(folder).stream()
            .filter(report -> report.startsWith("ERROR")).findFirst().orElse(""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "<x id=\"START_BLOCK_IF\"/>a <x id=\"A\"/><x id=\"CLOSE_BLOCK_IF\"/> b | b <x id=\"START_BLOCK_IF\"/><x id=\"A\"/>, c<x id=\"CLOSE_BLOCK_IF\"/>",
    "<x id=\"A\"/> <x id=\"START_BLOCK_IF\"/>a <x id=\"A\"/><x id=\"CLOSE_BLOCK_IF\"/> b | <x id=\"START_BLOCK_IF\"/>a<x id=\"CLOSE_BLOCK_IF\"/> <x id=\"A\"/>"})

  void whatStaysInItsBlockIsNotReported(String source, String french) {
    assertEquals(List.of("NOTE messages.txt has translations in fr."),
        translated(JavaCompilers.JAVAC, source, french).reports(folder));
  }

  private Compiled translated(JavaCompilers compiler, String source, String french) {
    return CatalogProject.in(folder).translated(source, french).compile(compiler);
  }
}
