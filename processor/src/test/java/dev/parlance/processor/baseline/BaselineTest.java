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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Defects of translations that a team knows of. */
class BaselineTest {
  private static final String FOUND = "NOTE messages.txt has translations in de, fr.";
  private static final String UNBALANCED = "messages.fr.txt:2:6: unbalanced-tag";
  private static final String MISSING = "messages.de.txt:1:7: missing-placeholder";
  private static final String NO_ID = "messages.fr.txt:3:1: malformed-entry";
  private static final String HEADER =
      "# Defects of translations that are known: class, locale, ID, rule, hash of the text.\n";
  private static final String DEFECTS = """
      test.Messages\tde\thello\tmissing-placeholder\t753692ec36adb4c7
      test.Messages\tfr\t\tmalformed-entry\t3154536d54e12c1b
      test.Messages\tfr\tlink\tunbalanced-tag\t02e50c4acb6daef4
      """;
  private static final String KNOWN = HEADER + DEFECTS;
  private static final String OTHERS_BEFORE = "app.Messages\tnl\t\tcatalog-unreadable\t0123456789abcdef\n";
  private static final String OTHERS_AFTER = """
      test.Messages2\tnl\tx\tunbalanced-tag\t0123456789abcdef
      test.messages\tnl\tx\tunbalanced-tag\t0123456789abcdef
      """;

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void itIsWrittenSortedAndTheSameEachTime(JavaCompilers compiler) throws IOException {
    Compiled compiled = project().option("-Aparlance.writeBaseline=true").compile(compiler);

    assertEquals(List.of(FOUND, "NOTE known.txt: 3 known defects of translations of test.Messages written.",
        "NOTE " + MISSING, "NOTE " + UNBALANCED, "NOTE " + NO_ID), compiled.places(folder));
    assertTrue(compiled.success());
    assertEquals(KNOWN, Files.readString(folder.resolve("known.txt")));

    Files.writeString(folder.resolve("known.txt"), "# old\n\ntest.Messages\tde\told\tunbalanced-tag\t0123456789abcdef");
    project().option("-Aparlance.writeBaseline=true").compile(compiler);
    assertEquals(KNOWN, Files.readString(folder.resolve("known.txt")));
  }

  @ParameterizedTest
  @EnumSource
  void aCatalogOfTwoClassesIsKnownForBothOrNotAtAll(JavaCompilers compiler) {
    CatalogProject project = CatalogProject.in(folder).catalog("hello Hello <x id=\"PH\"/>", "save Save")
        .file("messages.de.txt", "hello Hallo", "save Sichern")
        .source("test.package-info", "@dev.parlance.MessageCatalog(value = \"messages.txt\",",
            "    translations = \"messages.{locale}.txt\")",
            "@dev.parlance.MessageCatalog(value = \"messages.txt\", className = \"Other\",",
            "    translations = \"messages.{locale}.txt\")", "package test;")
        .option("-Aparlance.baseline=" + folder.resolve("known.txt"));
    String line = DEFECTS.lines().findFirst().orElseThrow();

    assertFalse(project.file("known.txt", line).compile(compiler).success());
    assertFalse(project.file("known.txt", line.replace("Messages", "Other")).compile(compiler).success());
    assertTrue(project.file("known.txt", line, line.replace("Messages", "Other")).compile(compiler).success());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void whatItListsIsANote(String lineEnd) {
    Compiled compiled = project().file("known.txt", KNOWN.replace("\n", lineEnd).getBytes()).option("-Werror")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of(FOUND, "NOTE " + MISSING, "NOTE " + UNBALANCED, "NOTE " + NO_ID), compiled.places(folder));
    assertTrue(compiled.success());
    assertEquals("<a href=\"/x\">Link</a>", compiled.shown("fr", "link"));
  }

  @Test
  void itIsANoteInBestEffortLocalesToo() {
    Compiled compiled = CatalogProject.in(folder).catalog("hello Hello <x id=\"PH\"/>", "save Save")
        .file("messages.de.txt", "hello Hallo", "save Sichern")
        .file("known.txt", KNOWN.lines().limit(2).toArray(String[]::new))
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = {}")
        .option("-Aparlance.baseline=" + folder.resolve("known.txt")).compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.txt has translations in de.", "NOTE " + MISSING),
        compiled.places(folder));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "messages.fr.txt | link <x id=\"START_LINK\"/>Va ! | fr link unbalanced-tag | messages.fr.txt:1:6: unbalanced-",
    "messages.de.txt | hello Hallo! | de hello missing-placeholder | messages.de.txt:1:7: missing-placeholder:",
    "messages.fr.txt | ' link x' | fr link unbalanced-tag | messages.fr.txt:1:1: malform"})
  void aTextThatWasTouchedIsAFindingAgain(String file, String line, String fixed, String error) {
    Compiled compiled = project().file("known.txt", KNOWN.getBytes())
        .file(file, line, "hello <x id=\"PH\"/>", "link <x id=\"START_LINK\"/>x<x id=\"CLOSE_LINK\"/>")
        .compile(JavaCompilers.JAVAC);

    assertFalse(compiled.success());
    List<String> errors = compiled.errors().stream().map(each -> each.replace(folder + "/", "")).toList();
    assertEquals(1, errors.size());
    assertTrue(errors.get(0).startsWith(error), errors.get(0));
    assertTrue(compiled.reports(folder).stream().anyMatch(each -> each.contains("test.Messages " + fixed)),
        compiled.reports().toString());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsFixedIsReportedAsRemovable(JavaCompilers compiler) {
    List<String> lines = new ArrayList<>(KNOWN.lines().toList());
    for (int i = 0; i < 6; i++) {
      lines.add("test.Messages\tit\tm" + i + "\tunbalanced-tag\t0123456789abcdef");
    }
    CatalogProject project = project().file("known.txt", lines.toArray(String[]::new))
        .file("messages.de.txt", "hello Hallo <x id=\"PH\"/>", "link <x id=\"START_LINK\"/>L<x id=\"CLOSE_LINK\"/>");
    Compiled many = project.compile(compiler);

    assertEquals(
        "NOTE known.txt: 7 known defects are fixed: test.Messages de hello missing-placeholder, test.Messages it"
            + " m0 unbalanced-tag, test.Messages it m1 unbalanced-tag, test.Messages it m2 unbalanced-tag, test.Messages it"
            + " m3 unbalanced-tag, …. Remove what is fixed, or write the"
            + " file again with mvn parlance:baseline, gradle parlanceBaseline or -Aparlance.writeBaseline=true.",
        many.reports(folder).get(1));
    Compiled one = project.file("known.txt", (OTHERS_BEFORE + KNOWN + OTHERS_AFTER).getBytes()).compile(compiler);
    assertEquals(List.of(FOUND, "NOTE known.txt: 1 known defect is fixed: test.Messages de hello missing-placeholder."
        + " Remove what is fixed, or write the file again with mvn parlance:baseline, gradle parlanceBaseline or -Aparlance.writeBaseline=true.",
        "NOTE " + UNBALANCED, "NOTE " + NO_ID),
        one.places(folder));
    assertTrue(one.success());
  }

  /** An ID of a translation that has the line of another defect after a line end. */
  @ParameterizedTest
  @ValueSource(strings = {"\\n", "\\r", "\\r\\n"})
  void anIdCannotBringALineOfItsOwn(String lineEnd) throws IOException {
    String forged = "test.Messages\tfr\tlink\tunbalanced-tag\t02e50c4acb6daef4";
    CatalogProject project = CatalogProject.in(folder).file("en.json", "{\"link\": \"{$START_LINK}x{$CLOSE_LINK}\"}")
        .file("fr.json", "{\"x" + lineEnd + forged.replace("\t", "\\t") + lineEnd + "\": 1}")
        .annotation("value = \"en.json\", translations = \"{locale}.json\"")
        .option("-Aparlance.baseline=" + folder.resolve("known.txt"));
    project.option("-Aparlance.writeBaseline=true").compile(JavaCompilers.JAVAC);

    List<String> lines = Files.readAllLines(folder.resolve("known.txt"));
    assertEquals(2, lines.size(), lines.toString());
    assertTrue(lines.get(1).startsWith("test.Messages\tfr\tx" + lineEnd + "test.Messages\\tfr\\tlink\\t"),
        lines.get(1));
    assertTrue(project.option("-Aparlance.writeBaseline=false").compile(JavaCompilers.JAVAC).success());
    project.file("fr.json", "{\"link\": \"{$START_LINK}Lien\"}");
    assertFalse(project.compile(JavaCompilers.JAVAC).success());
  }

  /** Every file that cannot be read at its first line would be one that is known. */
  @Test
  void aFileThatCannotBeReadIsKnownByWhatIsWrongWithIt() throws IOException {
    CatalogProject project = project().file("messages.fr.txt", "");
    project.option("-Aparlance.writeBaseline=true").compile(JavaCompilers.JAVAC);
    String line = Files.readAllLines(folder.resolve("known.txt")).get(2);

    assertTrue(line.matches("test.Messages\tfr\t\tcatalog-unreadable\t[0-9a-f]{16}"), line);
    assertTrue(project.option("-Aparlance.writeBaseline=false").compile(JavaCompilers.JAVAC).success());
    assertFalse(project.file("messages.fr.txt", "<?xml version=\"1.0\"?>").compile(JavaCompilers.JAVAC).success());
    assertFalse(project.file("messages.fr.txt", "").file("known.txt",
        KNOWN.lines().toList().get(1), line.replaceFirst("[0-9a-f]+$", "e3b0c44298fc1c14")).compile(JavaCompilers.JAVAC)
        .success());
  }

  @Test
  void nothingIsFixedInAFileThatCannotBeRead() {
    Compiled compiled = project().file("known.txt", KNOWN.getBytes()).file("messages.fr.txt", "")
        .compile(JavaCompilers.JAVAC);

    assertTrue(compiled.reports(folder).stream().noneMatch(report -> report.contains(" fixed: ")),
        compiled.reports().toString());
  }

  @Test
  void itHoldsGapsTooWhereTheyAreErrors() throws IOException {
    CatalogProject project = CatalogProject.in(folder).catalog("a A", "b B").file("messages.fr.txt", "a Ah")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"")
        .option("-Aparlance.strict=true")
        .option("-Aparlance.baseline=" + folder.resolve("known.txt"));
    project.file("known.txt", "").compile(JavaCompilers.JAVAC);
    project.option("-Aparlance.writeBaseline=true").compile(JavaCompilers.JAVAC);

    List<String> lines = Files.readAllLines(folder.resolve("known.txt"));
    assertEquals(2, lines.size());
    assertTrue(lines.get(1).matches("test.Messages\tfr\tb\tmissing-translation\t[0-9a-f]{16}"), lines.get(1));
    Compiled lenient = CatalogProject.in(folder)
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"")
        .option("-Aparlance.baseline=" + folder.resolve("known.txt")).compile(JavaCompilers.JAVAC);
    assertEquals(2, lenient.reports().size());
  }

  /** Three defects, in German and in French, and a baseline's name. */
  private CatalogProject project() {
    return CatalogProject.in(folder)
        .catalog("hello Hello <x id=\"PH\"/>", "link <x id=\"START_LINK\"/>Link<x id=\"CLOSE_LINK\"/>")
        .file("messages.de.txt", "hello Hallo", "link <x id=\"START_LINK\"/>Link<x id=\"CLOSE_LINK\"/>")
        .file("messages.fr.txt", "hello Bonjour <x id=\"PH\"/>", "link <x id=\"START_LINK\"/>Lien", " nulle part")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"")
        .option("-Aparlance.baseline=" + folder.resolve("known.txt"));
  }
}
