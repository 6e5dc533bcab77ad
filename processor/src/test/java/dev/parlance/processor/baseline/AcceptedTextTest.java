package dev.parlance.processor.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Lines of a baseline that say that a text is right. */
class AcceptedTextTest {
  private static final String FOUND = "NOTE messages.txt has translations in tr.";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void theTextIsUsedAndNothingIsReported(JavaCompilers compiler) throws IOException {
    CatalogProject project =
        project("a {n, plural, one {# day} other {# days}}\nb Hello <x id=\"PH\"/>\nc One<x id=\"LINE_BREAK\"/>two",
            "a <x id=\"n\"/> gün\nb Merhaba\nc Bir iki");
    write(project);
    acceptAll();
    Compiled compiled = project.option("-Aparlance.writeBaseline=false").compile(compiler);

    assertEquals(List.of(FOUND), compiled.reports(folder));
    assertEquals("2 gün", compiled.shown("tr", "a"));
    assertEquals("Merhaba", compiled.shown("tr", "b"));
    assertEquals("Bir iki", compiled.shown("tr", "c"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "Hello <x id=\"PH\"/>                             | Merhaba                                | true",
    "<x id=\"START_LINK\"/>a<x id=\"CLOSE_LINK\"/>      | b                                      | true",
    "<x id=\"START_LINK\"/>a<x id=\"CLOSE_LINK\"/>      | <x id=\"START_LINK\"/> <x id=\"CLOSE_LINK\"/> | true",
    "{g, select, f {a} other {b}}                   | {g, select, k {c} other {d}}           | true",
    "{g, select, f {a} other {b}}                   | c                                      | true",
    "a                                              | &lt;b&gt;c                             | true",
    "a                                              | b &                                    | false",
    "a                                              | b <x id=\"PH\"/>                         | false",
    "a                                              | <x id=\"START_BOLD_TEXT\"/>b             | false",
    "{n, plural, other {#}}                         | {n, select, other {x}}                 | false",
    "{n, plural, other {#}}                         | {n, plural, one {x}}                   | false",
    "<x id=\"START_TAG_IMG\"/><x id=\"CLOSE_TAG_IMG\"/> | <x id=\"START_TAG_IMG\"/>x<x id=\"CLOSE_TAG_IMG\"/> | false"})
  void whatCannotBeShownCannotBeAccepted(String source, String turkish, boolean usable) throws IOException {
    CatalogProject project = project("a " + source, "a " + turkish);
    write(project);
    acceptAll();
    Compiled compiled = project.option("-Aparlance.writeBaseline=false").compile(JavaCompilers.JAVAC);

    assertEquals(usable, compiled.success(), compiled.reports().toString());
    assertEquals(usable,
        compiled.reports(folder).stream().noneMatch(report -> report.startsWith("ERROR known.txt:2: ")));
  }

  @Test
  void theErrorIsAtTheLine() throws IOException {
    CatalogProject project = project("a x\nb y", "a z\nb y &");
    write(project);
    acceptAll();

    assertEquals(List.of(FOUND,
        "ERROR known.txt:2: the text cannot be used as it is, so it cannot be accepted: messages.tr.txt:2:5:"
            + " malformed-entry. Correct the text, and remove the line.",
        "ERROR messages.tr.txt:2:5: malformed-entry: & does not start an entity reference. Write &amp; for a literal &."
            + " With required = {} in the annotation, faulty translations are set aside and do not fail the build."),
        project.option("-Aparlance.writeBaseline=false").compile(JavaCompilers.JAVAC).reports(folder));
  }

  @Test
  void writingKeepsTheLineAsLongAsTheFindingIsThere() throws IOException {
    CatalogProject project = project("a Hello <x id=\"PH\"/>\nb Bye <x id=\"PH\"/>", "a Merhaba\nb Güle güle");
    write(project);
    String before = acceptAll();
    write(project);
    assertEquals(before, Files.readString(folder.resolve("known.txt")));

    CatalogProject mended =
        project("a Hello <x id=\"PH\"/>\nb Bye <x id=\"PH\"/>", "a Merhaba <x id=\"PH\"/>\nb Güle güle");
    Compiled compiled = mended.compile(JavaCompilers.JAVAC);
    assertEquals(
        List.of(FOUND, "NOTE known.txt: 1 known defect is fixed: accept test.Messages tr a missing-placeholder."
            + " Remove what is fixed, or write the file again with mvn parlance:baseline, gradle parlanceBaseline or -Aparlance.writeBaseline=true."),
        compiled.reports(folder));
    write(mended);
    List<String> lines = Files.readAllLines(folder.resolve("known.txt"));
    assertEquals(2, lines.size(), lines.toString());
    assertTrue(lines.get(1).startsWith("accept test.Messages\ttr\tb\tmissing-placeholder\t"), lines.get(1));
  }

  @Test
  void aTextThatWasTouchedIsAFindingAgain() throws IOException {
    CatalogProject project = project("a Hello <x id=\"PH\"/>", "a Merhaba");
    write(project);
    acceptAll();
    Compiled compiled = project.file("messages.tr.txt", "a Merhaba!").option("-Aparlance.writeBaseline=false")
        .compile(JavaCompilers.JAVAC);

    assertFalse(compiled.success());
  }

  private void write(CatalogProject project) {
    project.option("-Aparlance.writeBaseline=true").compile(JavaCompilers.JAVAC);
  }

  private String acceptAll() throws IOException {
    Path known = folder.resolve("known.txt");
    String content = Files.readString(known).replaceAll("(?m)^test", "accept test");
    Files.writeString(known, content);
    return content;
  }

  private CatalogProject project(String source, String turkish) {
    return CatalogProject.in(folder).catalog(source.split("\n")).file("messages.tr.txt", turkish.split("\n"))
        .annotation("value = \"messages.txt\", translations = \"messages.tr.txt\"")
        .option("-Aparlance.baseline=" + folder.resolve("known.txt"));
  }
}
