package dev.parlance.processor.signatures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of signatures: what it holds, what differs from it, and what is wrong with it. */
class SignaturesFileTest {
  private static final String HEADER =
      "# Parameters of one type, in the order of the method's: class, ID or method, type, placeholders.\n";
  private static final String WRITE = "-Aparlance.writeSignatures=true";
  private static final String NAMES = "test.Messages\tnames\ttext\tFIRST\tLAST\n";
  private static final String OTHERS_BEFORE = "app.Messages\tnames\ttext\tA\tB\n";
  private static final String OTHERS_AFTER = "test.Messages2\tnames\ttext\tA\tB\n";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void eachEntryWithTwoParametersOfATypeIsALine(JavaCompilers compiler) throws IOException {
    Compiled compiled = project("names " + x("LAST") + x("FIRST"), "single " + x("A") + link("START_LINK", "/a"),
        "a\\b " + x("INTERPOLATION", "{{ b.x }}") + x("INTERPOLATION_1", "{{ a.x }}") + link("START_LINK", "/z")
            + link("START_LINK_1", "/b"),
        "number {n, plural, other {#}} {m, plural, other {#}}",
        "flag " + link("START_BLOCK_IF", "") + link("START_BLOCK_ELSE", ""),
        "tab " + x("A&#9;B") + x("A"))
        .option(WRITE).compile(compiler);

    assertEquals(List.of("NOTE known.txt: 6 signatures of test.Messages written."), compiled.reports(folder));
    assertEquals(HEADER + """
        test.Messages\ta\\\\b\ttag\tSTART_LINK_1 = /b\tSTART_LINK = /z
        test.Messages\ta\\\\b\ttext\tINTERPOLATION_1 = a.x\tINTERPOLATION = b.x
        test.Messages\tflag\tflag\tSTART_BLOCK_ELSE\tSTART_BLOCK_IF
        test.Messages\tnames\ttext\tFIRST\tLAST
        test.Messages\tnumber\tnumber\tm\tn
        test.Messages\ttab\ttext\tA\tA\\tB
        """, known());
  }

  @ParameterizedTest
  @EnumSource
  void anotherSignatureIsAnErrorAtTheEntry(JavaCompilers compiler) throws IOException {
    CatalogProject project = project("a A", "names " + x("FIRST") + x("AGE")).file("known.txt", NAMES.getBytes());
    Compiled compiled = project.compile(compiler);

    assertEquals(
        List.of("ERROR messages.txt:2:7: signature-changed: the parameters of Messages.names were “FIRST, LAST”,"
            + " and are “AGE, FIRST”: a call that still compiles may show one argument in another's place. Check the calls,"
            + " then accept it: write known.txt again with -Aparlance.writeSignatures=true."),
        compiled.reports(folder));
    assertFalse(compiled.success());
    assertTrue(compiled.source("test.Messages").contains("names("));

    assertTrue(project.option(WRITE).compile(compiler).success());
    assertEquals(HEADER + "test.Messages\tnames\ttext\tAGE\tFIRST\n", known());
  }

  @Test
  void itsSeverityCanBeLowered() {
    Compiled compiled = project("names " + x("FIRST") + x("AGE")).file("known.txt", NAMES.getBytes())
        .option("-Aparlance.rules=signature-changed:note").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.txt:1:7: signature-changed"), compiled.places(folder));
  }

  @Test
  void movedAndRenumberedPlaceholdersAreNoChange() {
    String known = NAMES + """
        test.Messages\tlinks\ttag\tSTART_LINK = /a\tSTART_LINK_1 = /b
        test.Messages\tchoice\ttext\tINTERPOLATION = first\tINTERPOLATION_1 = last\tVAR_SELECT
        """;
    Compiled compiled = project("names " + x("LAST") + x("FIRST"),
        "links " + link("START_LINK", "/b") + link("START_LINK_1", "/a"),
        "choice {VAR_SELECT, select, other {" + x("INTERPOLATION", "{{ last }}") + x("INTERPOLATION_1", "{{first}}")
            + "}}")
        .file("known.txt", known.getBytes()).compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.reports(folder));
  }

  @Test
  void anotherExpressionOfAPlaceholderIsAChange() {
    String known = "test.Messages\tnames\ttext\tINTERPOLATION = first\tINTERPOLATION_1 = last\n";
    Compiled compiled = project("names " + x("INTERPOLATION", "{{ first }}") + x("INTERPOLATION_1", "{{ age }}"))
        .file("known.txt", known.getBytes()).compile(JavaCompilers.JAVAC);

    assertEquals(List.of("ERROR messages.txt:1:7: signature-changed"), compiled.places(folder));
  }

  @Test
  void includedMessagesThatAToolNumbersAnewAreAChange() throws IOException {
    String[] included = {"a {VAR_PLURAL, plural, other {#}}", "b {VAR_PLURAL, plural, other {#!}}"};
    String form = "<x id=\"%s\" equiv-text=\"{%s, plural, other {…}}\" xid=\"%s\"/>";
    project(included[0], included[1], "c " + form.formatted("ICU", "videos", "a") + form.formatted("ICU_1", "n", "b"))
        .option(WRITE).compile(JavaCompilers.JAVAC);
    assertEquals(HEADER + "test.Messages\tc\tnumber\tICU/VAR_PLURAL = videos\tICU_1/VAR_PLURAL = n\n", known());

    Compiled compiled =
        project(included[0], included[1],
            "c " + form.formatted("ICU", "n", "b") + form.formatted("ICU_1", "videos", "a"))
            .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("ERROR messages.txt:3:3: signature-changed"), compiled.places(folder));
  }

  @Test
  void anEntryThatTheFileDoesNotHaveIsANote() throws IOException {
    Compiled compiled = project("names " + x("FIRST") + x("LAST"), "new " + x("A") + x("B")).file("known.txt",
        NAMES.getBytes()).compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE known.txt: 1 signature of test.Messages is not in it: new. Write it again with " + WRITE
        + "."), compiled.reports(folder));
    assertEquals(NAMES, known());
  }

  @ParameterizedTest
  @EnumSource
  void theLinesOfOtherClassesAreKeptAndThoseOfEntriesThatAreGoneAreNot(JavaCompilers compiler) throws IOException {
    String gone = "test.Messages\tgone\ttext\tA\tB\r\n";
    Compiled compiled = project("names " + x("FIRST") + x("LAST"))
        .file("known.txt", (OTHERS_AFTER + gone + OTHERS_BEFORE).getBytes()).option(WRITE).compile(compiler);

    assertEquals(List.of("NOTE known.txt: 1 signature of test.Messages written; 2 signatures of other classes kept."),
        compiled.reports(folder));
    assertEquals(HEADER + OTHERS_BEFORE + NAMES + OTHERS_AFTER, known());
  }

  @Test
  void aClassWhoseCatalogHasAnErrorKeepsItsLinesWhileOthersAreWritten() throws IOException {
    Compiled compiled = project("names " + x("FIRST") + x("AGE"), "broken {n, plural, other {#}")
        .file("other.txt", "names " + x("A") + x("C"))
        .source("test.package-info",
            "@dev.parlance.MessageCatalog(\"messages.txt\")",
            "@dev.parlance.MessageCatalog(value = \"other.txt\", className = \"Messages2\") package test;")
        .file("known.txt", (NAMES + OTHERS_AFTER).getBytes()).option(WRITE).compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE known.txt: nothing is written for test.Messages, whose source catalog has an error. What"
        + " was written before stays.",
        "NOTE known.txt: 1 signature of test.Messages2 written; 1 signature of other"
            + " classes kept."),
        compiled.reports(folder).stream().filter(report -> report.startsWith("NOTE")).toList());
    assertEquals(HEADER + NAMES + "test.Messages2\tnames\ttext\tA\tC\n", known());
  }

  @ParameterizedTest
  @EnumSource
  void aFacadesMethodsAreRememberedInTheOrderThatItDeclares(JavaCompilers compiler) throws IOException {
    String[] methods = {"@MessageId(\"1\") String names(String last, String first);",
      "@MessageId(\"2\") RichText links(Link link, Link link1);", "enum Kind { A_B }",
      "@MessageId(\"k.{kind}\") String kind(Kind kind, int to, int from);"};
    String names = "1 " + x("FIRST") + x("LAST");
    String kind = "k.a-b " + x("FROM") + "{to, plural, other {#}}";
    FacadeProject before = facade(names, "2 " + link("START_LINK", "/a") + link("START_LINK_1", "/b"), kind);
    assertTrue(before.methods(methods).option(WRITE).compile(compiler).success());
    assertEquals(HEADER + """
        test.AppImpl\tkind A_B\tnumber\tto\tFROM
        test.AppImpl\tlinks\ttag\tSTART_LINK = /a\tSTART_LINK_1 = /b
        test.AppImpl\tnames\ttext\tLAST\tFIRST
        """, known());

    FacadeProject after = facade(names, "2 " + link("START_LINK", "/b") + link("START_LINK_1", "/a"), kind);
    assertEquals(List.of("ERROR messages.txt:2:3: signature-changed: the parameters of AppImpl.links were “START_LINK ="
        + " /a, START_LINK_1 = /b”, and are “START_LINK = /b, START_LINK_1 = /a”: a call that still compiles may show one"
        + " argument in another's place. Check the calls, then accept it: write known.txt again with " + WRITE + "."),
        after.methods(methods).problems(compiler));
  }

  private FacadeProject facade(String... lines) {
    return FacadeProject.in(folder).catalog(lines).option("-Aparlance.rules=facade-order:off")
        .option("-Aparlance.signatures=" + folder.resolve("known.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "test.Messages\tnames\ttext\tFIRST", "test.Messages\tnames\twords\tFIRST\tLAST",
    "test.Messages\tnames\ttext\tFIRST\t", "test.Messages\t\ttext\tFIRST\tLAST", "test.Messages names text FIRST LAST",
    "test.Messages x\tnames\ttext\tFIRST\tLAST", "test.Messages\tnames\ttext\tFIRST\tLA\\xST",
    "test.Messages\tnames\ttext\tFIRST\tLA\u2028ST"})
  void aLineThatIsNotASignatureIsAnErrorAndTheFileStays(String line) throws IOException {
    String content = NAMES + line + "\n";
    CatalogProject project = project("names " + x("FIRST") + x("AGE")).file("known.txt", content.getBytes());
    String expected = "ERROR known.txt:2: the line names no signature. A line is a class, an ID, text, number, tag or"
        + " flag, and two placeholders or more with tabs between, such as app.Messages\tgreeting\ttext\tFIRST\tLAST."
        + " Correct or remove it, or delete the file and let " + WRITE + " write it.";

    assertEquals(List.of(expected), project.compile(JavaCompilers.JAVAC).reports(folder));
    assertEquals(List.of(expected), project.option(WRITE).compile(JavaCompilers.JAVAC).reports(folder));
    assertEquals(content, known());
  }

  @Test
  void aFileThatIsNotThereAndOneThatIsNotNamedAreErrors() {
    assertEquals(List.of("ERROR -Aparlance.signatures=known.txt does not exist. " + WRITE + " writes it."),
        project("a A").compile(JavaCompilers.JAVAC).reports(folder));
    CatalogProject unnamed = CatalogProject.in(folder).catalog("a A");
    assertEquals(List.of(WRITE + " needs -Aparlance.signatures=FILE, the file to write."),
        unnamed.option(WRITE).compile(JavaCompilers.JAVAC).errors());
    assertEquals(List.of("-Aparlance.signatures names no file. Write -Aparlance.signatures=FILE, and " + WRITE
        + " beside it, once, to write the current signatures to it."),
        unnamed.option("-Aparlance.signatures=").compile(JavaCompilers.JAVAC).errors());
  }

  private CatalogProject project(String... lines) {
    return CatalogProject.in(folder).catalog(lines).option("-Aparlance.signatures=" + folder.resolve("known.txt"));
  }

  private String known() throws IOException {
    return Files.readString(folder.resolve("known.txt"));
  }

  private static String x(String name) {
    return "<x id=\"" + name + "\"/>";
  }

  private static String x(String name, String expression) {
    return "<x id=\"" + name + "\" equiv-text=\"" + expression + "\"/>";
  }

  private static String link(String name, String address) {
    String tag = address.isEmpty() ? "" : "&lt;a href='" + address + "'>";
    return x(name, tag) + "a" + x(name.replace("START", "CLOSE").replaceFirst("_[0-9]+$", ""));
  }
}
