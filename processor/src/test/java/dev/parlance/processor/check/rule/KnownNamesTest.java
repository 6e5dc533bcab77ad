package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of placeholders that are nearly known ones. */
class KnownNamesTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aNameThatIsNearlyKnownIsANoteThatGivesIt(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog(
        "a <x id=\"START_BOLD\"/>x<x id=\"CLOSE_BOLD\"/><x id=\"BR\"/>", "b x<x id=\"LINE_BRAKE\"/>")
        .compile(compiler);

    assertEquals(List.of("NOTE messages.txt:1:3: placeholder-name: <x id=\"START_BOLD\"/> takes a parameter, unlike"
        + " <x id=\"START_BOLD_TEXT\"/>, which has nearly that name. If it is meant, write"
        + " <x id=\"START_BOLD_TEXT\"/>.",
        "NOTE messages.txt:1:44: placeholder-name: <x id=\"BR\"/> takes a parameter, unlike <x id=\"LINE_BREAK\"/>,"
            + " which has nearly that name. If it is meant, write <x id=\"LINE_BREAK\"/>.",
        "NOTE messages.txt:2:4: placeholder-name: <x id=\"LINE_BRAKE\"/> takes a parameter, unlike"
            + " <x id=\"LINE_BREAK\"/>, which has nearly that name. If it is meant, write <x id=\"LINE_BREAK\"/>."),
        compiled.reports(folder));
  }

  @Test
  void tagsOfHtmlAndMisspeltNamesAreFound() {
    String tags = Stream.of("LNIK", "A", "EM", "STRONG", "PARAGRAF", "UNDERLINE_TEXT", "H1", "LIST_ITEMS", "LNIK_1")
        .map(name -> "<x id=\"START_" + name + "\"/>x<x id=\"CLOSE_" + name + "\"/>").reduce("", String::concat);
    Compiled compiled = CatalogProject.in(folder).catalog("a " + tags).compile(JavaCompilers.JAVAC);

    assertEquals(List.of("LINK", "LINK", "EMPHASISED_TEXT", "TAG_STRONG", "PARAGRAPH", "UNDERLINED_TEXT",
        "HEADING_LEVEL1", "LIST_ITEM", "LINK"),
        compiled.reports(folder).stream()
            .map(report -> report.replaceFirst(".*unlike <x id=\"START_(.*?)\".*", "$1")).toList());
  }

  @Test
  void knownReadableAndOpenNamesAreLeftAlone() {
    Compiled compiled = CatalogProject.in(folder).catalog("a <x id=\"START_TAG_STRNG\"/>x<x id=\"CLOSE_TAG_STRNG\"/>",
        "b <x id=\"START_BLOCK_IFF\"/>x<x id=\"CLOSE_BLOCK_IFF\"/>", "c <x id=\"START_BOLD_TEXT_1\"/>x"
            + "<x id=\"CLOSE_BOLD_TEXT\"/><x id=\"LINE_BREAK_2\"/><x id=\"TAG_WBRR\"/>",
        "d <x id=\"br\"/> <x id=\"lineBrake\"/> <x id=\"NAME\"/> <x id=\"INTERPOLATION\"/> <x id=\"PH\"/> <x id=\"LINE\"/>",
        "e <x id=\"START_FOO\"/>x<x id=\"CLOSE_FOO\"/> <x id=\"START_ICON\"/>x<x id=\"CLOSE_ICON\"/>")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.reports(folder));
  }
}
