package dev.parlance.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Entries of the source whose errors an option sets lower. */
class LeftOutEntriesTest {
  private static final String LOWER = "-Aparlance.rules=malformed-entry:warning,unbalanced-tag:note,icu-syntax:off";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void theyHaveNoMethodAndTheOthersDo(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog("a x", "b x & y", "c <x id=\"START_LINK\"/>y",
        "d {n, plural, one {x}}", "e z").option(LOWER).compile(compiler);

    assertEquals(List.of(
        "WARNING messages.txt:2:5: malformed-entry: & does not start an entity reference. Write &amp; for a literal &."
            + " Until then it is left out: no method has its text.",
        "NOTE messages.txt:3:3: unbalanced-tag: <x id=\"START_LINK\"/> is never closed. Add <x id=\"CLOSE_LINK\"/> after"
            + " its content. Until then it is left out: no method has its text."),
        compiled.reports(folder));
    assertTrue(compiled.success());
    assertEquals("xz", compiled.shown("en", "a") + compiled.shown("en", "e"));
    String source = compiled.source("test.Messages");
    assertFalse(source.contains(" b(") || source.contains(" c(") || source.contains(" d("), source);
  }

  @Test
  void onlyACallerFails() {
    Compiled compiled = CatalogProject.in(folder).catalog("a x", "b x & y")
        .source("test.Caller", "package test;", "class Caller { String b = new Messages().b(); }")
        .option("-Aparlance.rules=malformed-entry:off").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("cannot find symbol"), compiled.errors());
  }

  @Test
  void theirTranslationsAreIgnored() {
    Compiled compiled = CatalogProject.in(folder)
        .file("messages.json", "{\"title\": \"Cases\", \"subtitle\": \"\", \"steps\": [\"Open\"], \"version\": 2}")
        .file("messages.fr.json",
            "{\"title\": \"Cas\", \"subtitle\": \"Sous\", \"steps\": [\"Ouvrir\"], \"version\": 2}")
        .annotation("value = \"messages.json\", translations = \"messages.{locale}.json\"")
        .option("-Aparlance.rules=malformed-entry:warning").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.json has translations in fr.", "WARNING messages.json:1:21: malformed-entry",
        "WARNING messages.json:1:45: malformed-entry", "WARNING messages.json:1:66: malformed-entry"),
        compiled.places(folder));
    assertTrue(compiled.success());
    assertEquals("Cas", compiled.shown("fr", "title"));
  }

  @Test
  void anEntryThatHasAnotherErrorKeepsItsMethod() {
    Compiled compiled = CatalogProject.in(folder).catalog("a <x id=\"START_LINK\"/> {n, plural, one {x}}")
        .option("-Aparlance.rules=unbalanced-tag:warning").compile(JavaCompilers.JAVAC);

    assertEquals(1, compiled.errors().size());
    assertTrue(compiled.source("test.Messages").contains(" a("));
  }

  @Test
  void whatIncludesThemIsLeftOutToo() {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("z y", "a {n, plural, one {x}}", "b See <x id=\"ICU\" xid=\"a\"/>", "c Or <x id=\"ICU\" xid=\"b\"/>",
            "p {n, plural, other {#}}", "q See <x id=\"ICU\" xid=\"p\"/>")
        .option("-Aparlance.rules=icu-syntax:warning").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("WARNING messages.txt:2:3: icu-syntax", "WARNING messages.txt:3:3: icu-syntax",
        "WARNING messages.txt:4:3: icu-syntax"), compiled.places(folder));
    assertTrue(
        compiled.reports(folder).get(1).endsWith(": the text includes an entry that is left out. Correct that one."
            + " Until then it is left out: no method has its text."));
    assertEquals("See 2", compiled.shown("en", "q"));
    assertFalse(compiled.source("test.Messages").contains(" b("));
  }

  @ParameterizedTest
  @EnumSource
  void aMethodOfAFacadeThatSelectsOneIsAnErrorThatNamesTheCause(JavaCompilers compiler) {
    Compiled compiled = facade("{\"a\": \"x\", \"b\": [\"x\"], \"c\": \"\", \"d\": [\"not selected\"]}", "String a();",
        "String b();", "String c();").option("-Aparlance.rules=malformed-entry:warning").compile(compiler);

    assertEquals(List.of(
        "ERROR the entry b is left out, so there is nothing to return: messages.json:1:17: malformed-entry. Correct the"
            + " entry, or remove the method.",
        "ERROR the entry c is left out, so there is nothing to return: messages.json:1:25: malformed-entry. Correct the"
            + " entry, or remove the method.",
        "NOTE messages.json has translations in fr.", "WARNING messages.json:1:17: malformed-entry",
        "WARNING messages.json:1:25: malformed-entry"),
        compiled.places(folder));
  }

  @Test
  void aFaultyLineThatAFacadeSelectsIsReportedInBothLanguages() {
    Compiled compiled =
        facade("{\"a\": \"x\", \"b\": \"y\", \"c\": [\"x\"]}", "String a();", "String b();", "String c();")
            .file("messages.fr.json", "{\"a\": \"x\", \"b\": [\"y\"], \"d\": [\"x\"]}").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.json has translations in fr.", "ERROR messages.fr.json:1:17: malformed-entry",
        "ERROR messages.json:1:27: malformed-entry"), compiled.places(folder));
  }

  @ParameterizedTest
  @CsvSource({"catalog-unreadable, messages.txt", "catalog-not-found, none.txt"})
  void aCatalogThatCannotBeUsedIsAClassWithoutEntries(String rule, String file) {
    CatalogProject project = CatalogProject.in(folder).file("messages.txt", new byte[] {'a', ' ', (byte) 0xff})
        .file("messages.fr.txt", "a x").option("-Aparlance.rules=" + rule + ":warning");
    Compiled compiled = project
        .annotation("value = \"" + file + "\", translations = \"messages.fr.txt\"").compile(JavaCompilers.JAVAC);

    assertTrue(compiled.success());
    assertEquals(1, compiled.reports(folder).stream().filter(report -> report.contains(rule + ": ")).count());
    assertEquals(List.of(), compiled.reports(folder).stream().filter(report -> report.contains("unknown-id")).toList());
    assertTrue(compiled.source("test.Messages").contains("public static Messages of(Locale locale)"));
  }

  @Test
  void aFacadeOfACatalogThatCannotBeUsedIsOneError() {
    assertEquals(List.of("the catalog cannot be used, so no method of the interface has a text. Correct the catalog, or"
        + " remove the interface."),
        facade("{", "String a();", "String b();").option("-Aparlance.rules=catalog-unreadable:note")
            .compile(JavaCompilers.JAVAC).errors());
  }

  private CatalogProject facade(String catalog, String... methods) {
    return CatalogProject.in(folder).file("messages.json", catalog).file("messages.fr.json", "{\"a\": \"x\"}")
        .source("test.Facade", "package test;",
            "@dev.parlance.MessageCatalog(value = \"messages.json\", translations = \"messages.{locale}.json\")",
            "public interface Facade {", String.join("\n", methods), "}");
  }
}
