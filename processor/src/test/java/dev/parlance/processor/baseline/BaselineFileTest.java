package dev.parlance.processor.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of a baseline: whose lines are written, and what is wrong with it. */
class BaselineFileTest {
  private static final String FOUND = "NOTE messages.txt has translations in fr.";
  private static final String UNBALANCED = "messages.fr.txt:1:6: unbalanced-tag";
  private static final String HEADER =
      "# Defects of translations that are known: class, locale, ID, rule, hash of the text.\n";
  private static final String DEFECT = "test.Messages\tfr\tlink\tunbalanced-tag\t02e50c4acb6daef4\n";
  private static final String KNOWN = HEADER + DEFECT;
  private static final String OTHERS_BEFORE = "app.Messages\tnl\t\tcatalog-unreadable\t0123456789abcdef\n";
  private static final String OTHERS_AFTER = """
      test.Messages2\tnl\tx\tunbalanced-tag\t0123456789abcdef
      test.messages\tnl\tx\tunbalanced-tag\t0123456789abcdef
      """;
  private static final String LINE = " A line is a class, a locale, an ID, a rule and a hash with tabs between, such as"
      + " app.Messages\tfr\tgreeting\tunknown-placeholder\t0123456789abcdef. Correct or remove it, or delete the file"
      + " and let mvn parlance:baseline, gradle parlanceBaseline or -Aparlance.writeBaseline=true write it.";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aFileThatIsNotThereIsAnError(JavaCompilers compiler) {
    Compiled compiled = project("none/known.txt").compile(compiler);

    assertEquals("ERROR -Aparlance.baseline=none/known.txt does not exist."
        + " mvn parlance:baseline, gradle parlanceBaseline or -Aparlance.writeBaseline=true writes it.",
        compiled.reports(folder).get(1));
    assertFalse(compiled.success());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFolderIsAnErrorOfItsOwn(boolean write) {
    CatalogProject project = project("some").file("some/file.txt", "x");
    Compiled compiled = project.option("-Aparlance.writeBaseline=" + write).compile(JavaCompilers.JAVAC);

    assertEquals("ERROR -Aparlance.baseline=some is a folder. Name a file, such as some/translations.baseline.",
        compiled.reports(folder).get(1));
  }

  @Test
  void whatCannotBeWrittenIsAnError() {
    Compiled compiled = project("file/none/known.txt").file("file", "x").option("-Aparlance.writeBaseline=true")
        .compile(JavaCompilers.JAVAC);

    String error = compiled.reports(folder).get(1);
    assertTrue(error.startsWith("ERROR -Aparlance.baseline=file/none/known.txt cannot be "), error);
  }

  @Test
  void aRelativeFileIsReportedByItsAbsolutePath() {
    Compiled compiled = CatalogProject.in(folder).catalog("a A").option("-Aparlance.baseline=none/such/known.txt")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("-Aparlance.baseline=" + Path.of("none", "such", "known.txt").toAbsolutePath()
        + " does not exist. mvn parlance:baseline, gradle parlanceBaseline or -Aparlance.writeBaseline=true writes it."),
        compiled.errors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "fr\tlink\tunbalanced-tag\t02e50c4acb6daef4",
    "\tfr\ta\tunbalanced-tag\t02e50c4acb6daef4",
    "test.Messages fr link unbalanced-tag 02e50c4acb6daef4", "test.Messages\tfr\tlink\tno-rule\t02e50c4acb6daef4",
    "test.Messages\tfr\tlink\tunbalanced-tag\t02E50C4ACB6DAEF4", "test.Messages\tfr\tlink\tunbalanced-tag",
    "test.Messages\tfr\tlink\tunbalanced-tag\t02e50c4acb6daef4\tmore"})
  void aLineThatIsNotADefectIsAnErrorAndTheFileStays(String line) throws IOException {
    String content = KNOWN + line + "\n";
    for (JavaCompilers compiler : JavaCompilers.values()) {
      CatalogProject project = project().file("known.txt", content.getBytes());
      String expected = "ERROR known.txt:3: the line names no known defect." + LINE;

      assertEquals(List.of(FOUND, expected, "NOTE " + UNBALANCED),
          project.compile(compiler).places(folder));
      assertEquals(List.of(FOUND, expected, "NOTE " + UNBALANCED),
          project.option("-Aparlance.writeBaseline=true").compile(compiler).places(folder));
      assertEquals(content, Files.readString(folder.resolve("known.txt")));
    }
  }

  @Test
  void theFirstOfManyLinesThatAreNotDefectsIsShown() {
    Compiled compiled = project().file("known.txt", "# x", "", "a", "b", KNOWN, "c").compile(JavaCompilers.JAVAC);

    assertEquals("ERROR known.txt:3: the line and 2 more name no known defect." + LINE,
        compiled.reports(folder).get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"test.Messages\tfr\t\tcatalog-unreadable\te3b0c44298fc1c14",
    "test.Messages\tfr\ta\u001b[31m\tunbalanced-tag\t02e50c4acb6daef4",
    "test.Messages\tfr\ta\\x\tunbalanced-tag\t02e50c4acb6daef4",
    "test.Messages\tfr\ta\u2028\tunbalanced-tag\t02e50c4acb6daef4",
    "test.Messages x\tfr\ta\tunbalanced-tag\t02e50c4acb6daef4"})
  void aLineThatNoDefectCanHaveIsNamedByItsNumber(String line) {
    Compiled compiled = project().file("known.txt", DEFECT + line).compile(JavaCompilers.JAVAC);

    assertEquals("ERROR known.txt:2: the line names no known defect." + LINE, compiled.reports(folder).get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void aLinkIsNeitherReadNorWrittenThrough(String writes) throws IOException {
    Path other = Files.writeString(folder.resolve("other.txt"), "# empty\n");
    Files.createSymbolicLink(folder.resolve("known.txt"), other);
    Compiled compiled = project().option("-Aparlance.writeBaseline=" + writes).compile(JavaCompilers.JAVAC);

    assertEquals("ERROR -Aparlance.baseline=known.txt is not read: it is a link. Name the file that it leads to.",
        compiled.reports(folder).get(1));
    assertEquals("# empty\n", Files.readString(other));
  }

  @Test
  void aFileAboveTheLimitIsNotRead() {
    Compiled compiled = project().file("known.txt", "#".repeat(2_000)).option("-Aparlance.maxFileSize=1K")
        .compile(JavaCompilers.JAVAC);

    assertEquals(
        "ERROR -Aparlance.baseline=known.txt is not read: it is larger than 1K. Name another file, or raise the"
            + " limit with -Aparlance.maxFileSize=SIZE, such as 128M.",
        compiled.reports(folder).get(1));
  }

  @Test
  void whatIsNotUtf8CannotBeRead() {
    Compiled compiled = project().file("known.txt", new byte[] {'f', (byte) 0xe9}).compile(JavaCompilers.JAVAC);

    assertTrue(compiled.errors().get(0).endsWith("known.txt cannot be read (java.nio.charset.MalformedInputException:"
        + " Input length = 1). Check that it is a text in UTF-8 that you may read, or delete it and let"
        + " mvn parlance:baseline, gradle parlanceBaseline or -Aparlance.writeBaseline=true write it."),
        compiled.errors().get(0));
  }

  @Test
  void aByteOrderMarkIsSkipped() {
    byte[] content = ("\ufeff" + DEFECT).getBytes(UTF_8);
    assertTrue(project().file("known.txt", content).compile(JavaCompilers.JAVAC).success());
  }

  @Test
  void aFileIsNeededToWriteIt() {
    Compiled compiled = CatalogProject.in(folder).catalog("a A").option("-Aparlance.writeBaseline=true")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("-Aparlance.writeBaseline=true needs -Aparlance.baseline=FILE, the file to write."),
        compiled.errors());
  }

  @ParameterizedTest
  @EnumSource
  void theLinesOfOtherClassesAreKept(JavaCompilers compiler) throws IOException {
    String old = "test.Messages\tit\ta\tunbalanced-tag\t0123456789abcdef\r\n";
    Compiled compiled = project().file("known.txt", (OTHERS_AFTER + old + OTHERS_BEFORE).getBytes())
        .option("-Aparlance.writeBaseline=true").compile(compiler);

    assertEquals("NOTE known.txt: 1 known defect of translations of test.Messages written;"
        + " 3 known defects of other classes kept.", compiled.reports(folder).get(1));
    assertEquals(HEADER + OTHERS_BEFORE + DEFECT + OTHERS_AFTER, Files.readString(folder.resolve("known.txt")));
  }

  @ParameterizedTest
  @EnumSource
  void mainAndTestClassesShareAFile(JavaCompilers compiler) throws IOException {
    CatalogProject main = faulty("app", "Main");
    CatalogProject test = faulty("app.test", "Test");
    CatalogProject without = CatalogProject.in(folder).source("app.Plain", "package app;", "class Plain {}")
        .source("app.other.package-info", "@dev.parlance.MessageCatalog(\"/plain.txt\")", "package app.other;")
        .file("plain.txt", "a A").option("-Aparlance.baseline=" + folder.resolve("deep/er/known.txt"));
    for (CatalogProject project : List.of(main, test, without)) {
      assertTrue(project.option("-Aparlance.writeBaseline=true").compile(compiler).success());
    }

    Path known = folder.resolve("deep/er/known.txt");
    List<String> lines = Files.readAllLines(known);
    assertEquals(List.of("app.Main\tfr\ta\tmalformed-entry", "app.test.Test\tfr\ta\tmalformed-entry"),
        lines.subList(1, lines.size()).stream().map(line -> line.substring(0, line.lastIndexOf('\t'))).toList());
    String content = Files.readString(known);
    for (CatalogProject project : List.of(faulty("app", "Main"), faulty("app.test", "Test"))) {
      Compiled compiled = project.compile(compiler);
      assertTrue(compiled.success());
      assertTrue(compiled.reports(folder).stream().noneMatch(report -> report.contains(" fixed: ")),
          compiled.reports().toString());
    }
    main.option("-Aparlance.writeBaseline=true").compile(compiler);
    assertEquals(content, Files.readString(known));
  }

  @ParameterizedTest
  @ValueSource(strings = {"link &", "", "save Save\nsave Save"})
  void nothingIsWrittenForASourceWithAnError(String source) throws IOException {
    for (JavaCompilers compiler : JavaCompilers.values()) {
      Compiled compiled = project().catalog(source).file("known.txt", (KNOWN + OTHERS_AFTER).getBytes())
          .option("-Aparlance.writeBaseline=true").compile(compiler);

      assertTrue(compiled.reports(folder).contains("NOTE known.txt: nothing is written for test.Messages, whose source"
          + " catalog has an error. What was written before stays."), compiled.reports().toString());
      assertEquals(KNOWN + OTHERS_AFTER, Files.readString(folder.resolve("known.txt")));
    }
  }

  @Test
  void nothingIsWrittenOrFixedForASourceThatIsNotThere() throws IOException {
    CatalogProject project = project().file("known.txt", KNOWN.getBytes());
    Files.delete(folder.resolve("messages.txt"));

    Compiled read = project.compile(JavaCompilers.JAVAC);
    assertEquals(1, read.reports().size());
    Compiled written = project.option("-Aparlance.writeBaseline=true").compile(JavaCompilers.JAVAC);
    assertEquals(2, written.reports().size());
    assertEquals(KNOWN, Files.readString(folder.resolve("known.txt")));
    Files.delete(folder.resolve("known.txt"));
    project.compile(JavaCompilers.JAVAC);
    assertFalse(Files.exists(folder.resolve("known.txt")));
  }

  @Test
  void aSourceWhoseFaultsAreWarningsIsWritten() throws IOException {
    project().catalog("link <x id=\"START_LINK\"/>Link<x id=\"CLOSE_LINK\"/>", "save Save", "save x")
        .option("-Aparlance.rules=duplicate-id:warning").option("-Aparlance.writeBaseline=true")
        .compile(JavaCompilers.JAVAC);

    assertEquals(KNOWN, Files.readString(folder.resolve("known.txt")));
  }

  @ParameterizedTest
  @EnumSource
  void theOtherOfTwoClassesIsWrittenWhereOneHasAnError(JavaCompilers compiler) throws IOException {
    Compiled compiled = CatalogProject.in(folder).catalog("a A &").file("other.txt", "a A")
        .file("messages.fr.txt", "a <").file("other.fr.txt", "a <")
        .source("test.package-info", "@dev.parlance.MessageCatalog(value = \"messages.txt\",",
            "    translations = \"messages.{locale}.txt\")",
            "@dev.parlance.MessageCatalog(value = \"other.txt\", className = \"Other\",",
            "    translations = \"other.{locale}.txt\")", "package test;")
        .option("-Aparlance.baseline=" + folder.resolve("known.txt")).option("-Aparlance.writeBaseline=true")
        .compile(compiler);

    assertTrue(compiled.reports(folder).containsAll(List.of(
        "NOTE known.txt: nothing is written for test.Messages, whose source catalog has an error."
            + " What was written before stays.",
        "NOTE known.txt: 1 known defect of translations of test.Other written.")), compiled.reports().toString());
    assertEquals(List.of("test.Other"), Files.readAllLines(folder.resolve("known.txt")).stream().skip(1)
        .map(line -> line.substring(0, line.indexOf('\t'))).toList());
  }

  private CatalogProject project() {
    return project("known.txt");
  }

  /** A defect in French, and a baseline's name. */
  private CatalogProject project(String baseline) {
    return CatalogProject.in(folder).catalog("link <x id=\"START_LINK\"/>Link<x id=\"CLOSE_LINK\"/>", "save Save")
        .file("messages.fr.txt", "link <x id=\"START_LINK\"/>Lien", "save Enregistrer")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"")
        .option("-Aparlance.baseline=" + folder.resolve(baseline));
  }

  /** A package with a class whose French has a defect. */
  private CatalogProject faulty(String packageName, String className) {
    String catalog = className.toLowerCase(Locale.ROOT);
    return CatalogProject.in(folder).file(catalog + ".txt", "a A", "b B").file(catalog + ".fr.txt", "a &", "b Bé")
        .source(packageName + ".package-info", "@dev.parlance.MessageCatalog(value = \"" + catalog + ".txt\",",
            "    className = \"" + className + "\", translations = \"" + catalog + ".{locale}.txt\")",
            "package " + packageName + ";")
        .option("-Aparlance.baseline=" + folder.resolve("deep/er/known.txt"));
  }
}
