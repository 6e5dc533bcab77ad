package dev.parlance.processor.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file for the source's own locale that is not the source: its texts are shown in that locale. */
class SourceLocaleFileTest {
  private static final String KEYS = "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"%s\"><body>"
      + "<trans-unit id=\"title\"><source>key.title</source><target>%s</target></trans-unit>"
      + "<trans-unit id=\"bye\"><source>key.bye</source>%s</trans-unit></body></file></xliff>";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void itsTextsReplaceTheSourcesInItsLocaleAndWhereALocaleLacksThem(JavaCompilers compiler)
      throws ReflectiveOperationException {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("a draft <x id=\"NAME\"/>", "b draft B", "c {VAR_PLURAL, plural, other {drafts}}", "d D", "e E")
        .file("messages.en.txt", "a Welcome, <x id=\"NAME\"/>", "b Copy edited",
            "c {VAR_PLURAL, plural, one {draft} other {drafts}}", "d", "z Nothing")
        .file("messages.fr.txt", "b Bon").option("-Aparlance.strict=true")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = \"en\"")
        .compile(compiler);

    assertTrue(compiled.success());
    assertEquals(List.of("NOTE messages.txt has translations in fr.",
        "NOTE messages.en.txt has texts in en, which are shown in place of those of messages.txt.",
        "NOTE messages.en.txt:5:1: unknown-id", "WARNING messages.txt:1:3: missing-translation"),
        compiled.places(folder));
    Class<?> type = compiled.load("test.Messages");
    assertEquals(List.of(Locale.ENGLISH, Locale.FRENCH), type.getMethod("locales").invoke(null));
    Object english = type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);
    Object french = type.getMethod("of", Locale.class).invoke(null, Locale.FRENCH);
    assertEquals("draft", type.getMethod("c", long.class).invoke(english, 1L));
    assertEquals("Welcome, Ada", type.getMethod("find", String.class, Object[].class)
        .invoke(english, "a", new Object[] {"Ada"}).toString().replaceAll("Optional\\[(.*)]", "$1"));
    assertEquals(List.of("Copy edited", "D", "E"),
        List.of(compiled.shown("en", "b"), compiled.shown("en", "d"), compiled.shown("en", "e")));
    assertEquals("Bon", type.getMethod("b").invoke(french));
    assertEquals("draft", type.getMethod("c", long.class).invoke(french, 1L));
  }

  @Test
  void itIsCheckedLikeAnyTranslationAndTheSourceStandsInForWhatIsSetAside() {
    CatalogProject project = CatalogProject.in(folder).catalog("a Hello <x id=\"NAME\"/>", "b B")
        .file("messages.en.txt", "a Hello", "b Good");
    String annotation = "value = \"messages.txt\", translations = \"messages.{locale}.txt\"";

    assertEquals(List.of("NOTE messages.en.txt has texts in en, which are shown in place of those of messages.txt.",
        "ERROR messages.en.txt:1:3: missing-placeholder"),
        project.annotation(annotation).compile(JavaCompilers.JAVAC).places(folder));
    Compiled compiled = CatalogProject.in(folder).annotation(annotation + ", required = \"fr\"")
        .file("messages.fr.txt", "a Salut <x id=\"NAME\"/>", "b Bon").compile(JavaCompilers.JAVAC);
    assertEquals(List.of("NOTE messages.txt has translations in fr.",
        "NOTE messages.en.txt has texts in en, which are shown in place of those of messages.txt.",
        "WARNING messages.en.txt:1:3: missing-placeholder"), compiled.places(folder));
    assertEquals(List.of("Hello Ada", "Good"), List.of(compiled.shown("en", "a"), compiled.shown("en", "b")));
  }

  @Test
  void aCatalogOfKeysMayHoldTheTextsOfItsOwnLocale() {
    Compiled compiled = CatalogProject.in(folder)
        .file("messages.en.xlf", KEYS.formatted("en", "Welcome", "<target>Bye</target>"))
        .file("messages.fr.xlf", KEYS.formatted("fr", "Bienvenue", ""))
        .annotation("value = \"messages.en.xlf\", translations = {\"messages.en.xlf\", \"messages.{locale}.xlf\"},"
            + " required = {}")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.en.xlf has translations in fr.",
        "NOTE messages.en.xlf has texts in en, which are shown in place of those of messages.en.xlf.",
        "WARNING messages.en.xlf:1:191: missing-translation"), compiled.places(folder));
    assertEquals(List.of("Welcome", "Bye", "Bienvenue", "Bye"), List.of(compiled.shown("en", "title"),
        compiled.shown("en", "bye"), compiled.shown("fr", "title"), compiled.shown("fr", "bye")));
  }

  @Test
  void twoFilesForItAndAFileThatCannotBeReadAreReported() {
    CatalogProject project = CatalogProject.in(folder).catalog("a A").file("messages.en.txt", "")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"");

    assertEquals(List.of("NOTE messages.en.txt has texts in en, which are shown in place of those of messages.txt.",
        "ERROR messages.en.txt:1:1: catalog-unreadable"), project.compile(JavaCompilers.JAVAC).places(folder));
    assertEquals(List.of("ERROR messages.en.txt and messages.EN.txt are both for the locale en. Remove one of them."),
        project.file("messages.EN.txt", "a B").file("messages.en.txt", "a C").compile(JavaCompilers.JAVAC)
            .reports(folder).stream().filter(report -> report.startsWith("ERROR")).toList());
  }

  @Test
  void aFacadeSelectsItsTextsToo() {
    Compiled compiled = CatalogProject.in(folder).catalog("a draft", "b <x id=\"PH\"/>")
        .file("messages.en.txt", "a Final", "b <x id=\"OTHER\"/>")
        .source("test.Mine", "package test;", "@dev.parlance.MessageCatalog(value = \"messages.txt\", translations ="
            + " \"messages.{locale}.txt\")", "public interface Mine { String a(); }")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.en.txt has texts in en, which are shown in place of those of messages.txt."),
        compiled.reports(folder));
    assertTrue(compiled.source("test.Messages_en".replace("Messages", "MineImpl")).contains("Final"));
  }
}
