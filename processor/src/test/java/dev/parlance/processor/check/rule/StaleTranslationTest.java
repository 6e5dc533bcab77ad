package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Translations that were made from another text than the source catalog has. */
class StaleTranslationTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aTranslationOfAFormerTextIsANoteThatShowsIt(JavaCompilers compiler) {
    Compiled compiled = project("", unit("price", "Free for 14 days", ""), unit("price", "Free for ever", "Gratuit"))
        .compile(compiler);

    assertTrue(compiled.success());
    assertEquals(List.of("NOTE messages.xlf has translations in fr.",
        "NOTE messages.fr.xlf:2:62: stale-translation: 1 translation was made from another text than the source has"
            + " now: price. It was made from “Free for ever”: check whether it still fits, then correct the source text"
            + " in this file."),
        compiled.reports(folder));
    assertEquals("Gratuit", compiled.shown("fr", "price"));
  }

  @Test
  void manyAreOneNoteWithTheFirstIds() {
    Compiled compiled = project("", unit("a", "A", "") + unit("b", "B", "") + unit("c", "C", "") + unit("d", "D", ""),
        unit("a", "A1", "Un") + unit("b", "B1", "Deux") + unit("c", "C1", "Trois") + unit("d", "D1", "Quatre"))
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.xlf has translations in fr.",
        "NOTE messages.fr.xlf:2:47: stale-translation: 4 translations were made from other texts than the source has"
            + " now: a, b, c, …. The first was made from “A1”: check whether it still fits, then correct the source"
            + " text in this file."),
        compiled.reports(folder));
  }

  @Test
  void aSourceTextThatIsTheKeyIsNoFormerText() {
    assertEquals(List.of("NOTE messages.xlf has translations in fr."),
        project("", unit("price", "Free for 14 days", ""), unit("price", "price", "Gratuit"))
            .compile(JavaCompilers.JAVAC).reports(folder));
  }

  @Test
  void whiteSpaceAndTheWayOfWritingMakeNoDifference() {
    String source =
        unit("a", "\n  Hello <x id=\"START_TAG_MY_ICON\" equiv-text=\"&lt;my-icon>\"/>\n  &amp; &#8220;all\u201d"
            + "<x id=\"CLOSE_TAG_MY_ICON\"/> ", "");
    String translation = unit("a", "Hello<x id=\"START_TAG_MY-ICON\"/> &#38;\u00a0<![CDATA[\u201call]]>&#x201d;"
        + "<x id=\"CLOSE_TAG_MY-ICON\"/>", "Salut <x id=\"START_TAG_MY_ICON\"/>tous<x id=\"CLOSE_TAG_MY_ICON\"/>");

    assertEquals(List.of("NOTE messages.xlf has translations in fr."),
        project("", source, translation).compile(JavaCompilers.JAVAC).reports(folder));
  }

  @Test
  void nothingIsSaidOfUnitsWithoutASourceOrATranslationOrWithADefect() {
    Compiled compiled = project("{}", unit("a", "A", "") + unit("b", "B", "") + unit("c", "C", ""),
        "<trans-unit id=\"a\"><target>Un</target></trans-unit>" + unit("b", "B1", "") + unit("c", "C1 <x id=\"PH\"/>",
            "Un <x id=\"PH\"/>"))
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.xlf has translations in fr.",
        "WARNING messages.fr.xlf:2:165: unknown-placeholder", "WARNING messages.xlf:2:78: missing-translation"),
        compiled.places(folder));
  }

  @Test
  void aSegmentThatIsMovedOrEditedIsSeenInXliff2() {
    String file = "<xliff version=\"2.0\"><file id=\"f\"><unit id=\"a\"><segment><source>One. </source><target>Un."
        + "</target></segment><segment><source>TWO</source><target>Deux</target></segment></unit></file></xliff>";
    Compiled compiled = CatalogProject.in(folder).file("messages.txt", "a One. Two")
        .file("messages.fr.xlf", file).file("messages.de.xlf", file.replace("TWO", "Two"))
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.xlf\"")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.txt has translations in de, fr.",
        "NOTE messages.fr.xlf:1:87: stale-translation"), compiled.places(folder));
  }

  private CatalogProject project(String required, String source, String translation) {
    return CatalogProject.in(folder).file("messages.xlf", "<xliff version=\"1.2\"><file><body>", source,
        "</body></file></xliff>")
        .file("messages.fr.xlf", "<xliff version=\"1.2\"><file><body>", translation, "</body></file></xliff>")
        .annotation("value = \"messages.xlf\", translations = \"messages.{locale}.xlf\""
            + (required.isEmpty() ? "" : ", required = " + required));
  }

  private static String unit(String id, String source, String target) {
    return "<trans-unit id=\"" + id + "\"><source>" + source + "</source>"
        + (target.isEmpty() ? "" : "<target>" + target + "</target>") + "</trans-unit>";
  }
}
