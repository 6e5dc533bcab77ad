package dev.parlance.processor.names;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of names beside a catalog. */
class NamesFileTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void theNamesReplaceThoseOfTheIds(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("8602814243662345124 Email is required.", "contact.name Your name", "c C <x id=\"V\"/>")
        .file("messages.names", ("\ufeff# names\r\n\r\nemailRequired = 8602814243662345124\r\n  \t\r\n"
            + "  yourName=contact.name  \r\n#x = c\r\nÄöü\t=\tc").getBytes(UTF_8))
        .compile(compiler);

    assertEquals(List.of(), compiled.reports());
    assertEquals("Email is required.", compiled.shown("en", "emailRequired"));
    assertEquals("Your name", compiled.shown("en", "yourName"));
    assertEquals("C Ada", compiled.shown("en", "Äöü"));
    assertTrue(List.of(compiled.load("test.Messages").getMethods()).stream()
        .noneMatch(method -> method.getName().matches("m8602814243662345124|contactName|c")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aLineMayEndInAnyWay(String end) {
    Compiled compiled = CatalogProject.in(folder).catalog("1 A", "2 B")
        .file("messages.names", ("a = 1" + end + "b = 2" + end).getBytes(UTF_8)).compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.reports());
    assertEquals("B", compiled.shown("en", "b"));
  }

  @ParameterizedTest
  @EnumSource
  void everyFaultIsReportedAtItsPlace(JavaCompilers compiler) {
    CatalogProject project = CatalogProject.in(folder)
        .catalog("1001 Email is required.", "2002 Password", "contact.name Name", "other Other")
        .file("messages.names", "emailRequired 1001", "= 1001", "emailRequired =", "e-mail = 1001", "class = 1001",
            "toString = 1001", "find = 1001", "emailRequired = 1010", "zzz\t=  9876543", "mail = 1001", "email = 1001",
            "mail = 2002", "other = contact.name", "a = b = c");

    List<String> expected = List.of(
        at(1, 1, "malformed-entry: the line does not name a method. Write the name, = and the ID: emailRequired ="
            + " 8602814243662345124."),
        at(2, 1, "malformed-entry"),
        at(3, 1, "malformed-entry"),
        at(4, 1, "malformed-entry: “e-mail” cannot be the name of a method. Write a Java name that is neither a keyword"
            + " nor a method of every class."),
        at(5, 1, "malformed-entry"),
        at(6, 1, "malformed-entry"),
        at(7, 1, "malformed-entry"),
        at(8, 17, "stale-id: the catalog has no entry 1010. Did you mean 1001 “Email is required.”, messages.txt:1?"),
        at(9, 8, "stale-id"),
        at(11, 9, "duplicate-id: the entry 1001 has the name mail already. Remove one of them."),
        at(12, 1, "duplicate-id: another entry has the name mail already. Choose another one."),
        at(14, 5, "stale-id: the catalog has no entry b = c. Correct the ID, or remove the line."),
        "ERROR messages.txt:3:1: name-collision", "ERROR messages.txt:4:1: name-collision");
    assertEquals(expected, Compiled.wordedAs(expected, project.compile(compiler).reports(folder)));
  }

  private static String at(int line, int column, String message) {
    return "ERROR messages.names:" + line + ":" + column + ": " + message;
  }

  @ParameterizedTest
  @EnumSource
  void aStaleNameThatIsNotAnErrorIsLeftOut(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog("1001 A", "2002 B")
        .file("messages.names", "gone = 765432198", "b = 2002").option("-Aparlance.rules=stale-id:warning")
        .compile(compiler);

    assertEquals(List.of("WARNING messages.names:1:8: stale-id"), compiled.places(folder));
    assertTrue(compiled.success());
    assertEquals("B", compiled.shown("en", "b"));
    assertEquals("A", compiled.shown("en", "m1001"));
  }

  @ParameterizedTest
  @EnumSource
  void aFaultyLineLeavesTheOthersAndTheEntrysOwnName(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog("first First", "2 B")
        .file("messages.names", "no name", "b = 2").compile(compiler);

    assertEquals(1, compiled.errors().size());
    assertTrue(compiled.source("test.Messages").contains(" first() {"));
    assertTrue(compiled.source("test.Messages").contains(" b() {"));
  }

  @ParameterizedTest
  @EnumSource
  void aFacadeMayUseTheNames(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("8602814243662345124 Email is required.", "taken Taken")
        .file("messages.names", "emailRequired = 8602814243662345124", "taken_ = taken")
        .methods("String emailRequired();", "String taken_();").uses("in(\"en\").emailRequired()",
            "in(\"en\").taken_()");

    assertEquals(List.of(), project.problems(compiler));
    assertEquals(List.of("Email is required.", "Taken"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void aNameLikeAnotherEntrysMethodIsAmbiguousInAFacade(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("1 A", "taken B").file("messages.names", "taken = 1")
        .methods("String taken();");

    assertEquals(List.of("ERROR App.java:5: several entries have the method taken(): 1, taken. Annotate it with"
        + " @MessageId."), project.problems(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void theFileLiesBesideTheCatalogWhereverThatIs(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).file("texts/all.catalog.txt", "1 A").file("texts/all.catalog.names",
        "a = 1").file("all.names", "b = 1").file("plain", "1 B").file("plain.names", "c = 1")
        .source("test.package-info", "@dev.parlance.MessageCatalog(\"/texts/all.catalog.txt\")",
            "@dev.parlance.MessageCatalog(value = \"plain\", className = \"Other\")", "package test;")
        .compile(compiler);

    assertEquals(List.of(), compiled.reports());
    assertEquals("A", compiled.shown("en", "a"));
    assertTrue(compiled.source("test.Other").contains(" c() {"));
  }

  @ParameterizedTest
  @EnumSource
  void aFolderOfThatNameIsNotAFile(JavaCompilers compiler) {
    Compiled compiled =
        CatalogProject.in(folder).catalog("1 A").file("messages.names/x", "y").compile(compiler);

    assertEquals(List.of(), compiled.reports());
    assertEquals("A", compiled.shown("en", "m1"));
  }

  @ParameterizedTest
  @EnumSource
  void theFileMayLieInAJarOrAFolderOfTheClassPath(JavaCompilers compiler) throws IOException {
    Path jar = folder.resolve("lib.jar");
    try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out)) {
      for (List<String> file : List.of(List.of("test/messages.txt", "1 A\n2 B\n"),
          List.of("test/messages.names", "a = 1\nb = 3\n"))) {
        entries.putNextEntry(new JarEntry(file.get(0)));
        entries.write(file.get(1).getBytes(UTF_8));
      }
    }
    CatalogProject.in(folder.resolve("lib")).file("test/messages.txt", "1 A").file("test/messages.names", "c = 1");

    Compiled inJar = onClassPath(compiler, jar);
    assertEquals(List.of("ERROR lib.jar!/test/messages.names:2:5: stale-id"), inJar.places(folder));
    assertTrue(inJar.source("test.Messages").contains(" a() {"));
    assertEquals("A", onClassPath(compiler, folder.resolve("lib")).shown("en", "c"));
  }

  private Compiled onClassPath(JavaCompilers compiler, Path path) {
    return CatalogProject.in(folder.resolve("none")).file("other.txt", "1 A").option("-classpath")
        .option(path + File.pathSeparator + System.getProperty("java.class.path")).compile(compiler);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotUtf8IsNotAName(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog("1 A")
        .file("messages.names", "# größe\ngröße = 1\n".getBytes(ISO_8859_1)).compile(compiler);

    assertEquals(List.of(at(2, 1, "malformed-entry")), compiled.places(folder));
  }

  @ParameterizedTest
  @EnumSource
  void aFileThatCannotBeReadIsAnError(JavaCompilers compiler) {
    CatalogProject project = CatalogProject.in(folder).catalog("1 A").file("messages.names", "a = 1");
    File file = new File(project.path("messages.names"));
    assumeFalse(file.setReadable(false) && file.canRead(), "the user may read everything");

    assertEquals(List.of("ERROR catalog-unreadable: messages.names cannot be read. Check that it is a file that you may"
        + " read."), project.compile(compiler).reports(folder));
  }
}
