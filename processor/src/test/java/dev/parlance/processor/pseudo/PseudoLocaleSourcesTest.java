package dev.parlance.processor.pseudo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.MessageBundle;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pseudo-locales of any source choose branches and write values as the source does. */
class PseudoLocaleSourcesTest {
  private static final String BOTH = "\"pseudo:en-XA\", \"pseudo:ar-XB\"";
  private static final List<String> LOCALES = List.of("en-XA", "ar-XB");

  @TempDir
  Path folder;

  @Test
  void branchesAreChosenByTheRulesOfTheSource() throws ReflectiveOperationException {
    Class<?> messages = CatalogProject.in(folder)
        .catalog("a {n, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}")
        .annotation("value = \"messages.txt\", sourceLocale = \"pl\", translations = {" + BOTH + "}")
        .compile(JavaCompilers.JAVAC).load("test.Messages");

    assertEquals(List.of("[1 ṗļïķ]", "[2 ṗļïķï]", "[5 ṗļïķóŵ one]", "[22 ṗļïķï]", "[12\u00a0345 ṗļïķóŵ one]"),
        shown(messages, "en-XA", "a", 1, 2, 5, 22, 12345));
    assertEquals(List.of("1 ‹plik›", "2 ‹pliki›", "5 ‹plików›", "22 ‹pliki›", "12\u00a0345 ‹plików›"),
        shown(messages, "ar-XB", "a", 1, 2, 5, 22, 12345));
  }

  @Test
  void valuesAreWrittenAsInTheSource() throws ReflectiveOperationException {
    Class<?> messages = CatalogProject.in(folder)
        .file("messages.properties", "a = am {0,date,long} um {1,number}", "b = {0,number,percent}", "c = {0}")
        .annotation("value = \"messages.properties\", sourceLocale = \"de\", translations = {" + BOTH + "}")
        .compile(JavaCompilers.JAVAC).load("test.Messages");

    for (String tag : LOCALES) {
      Object inLocale = messages.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag(tag));
      assertEquals("12.345", messages.getMethod("number", long.class).invoke(inLocale, 12345L));
      assertEquals("50\u00a0%", messages.getMethod("b", Number.class).invoke(inLocale, 0.5));
      Object shown = messages.getMethod("a", LocalDate.class, Number.class).invoke(
          inLocale, LocalDate.of(2024, 6, 1), 1234.5);
      assertEquals(tag.equals("en-XA") ? "[áḿ 1. Juni 2024 üḿ 1.234,5]" : "‹am› 1. Juni 2024 ‹um› 1.234,5",
          marked(shown));
    }
  }

  @Test
  void textsInTheSourcesLocaleReplaceThoseOfTheSource() {
    Compiled compiled = CatalogProject.in(folder).catalog("a key.welcome <x id=\"name\"/>", "b Stays")
        .file("messages.en.txt", "a Welcome back, <x id=\"name\"/>")
        .annotation("value = \"messages.txt\", translations = {\"messages.{locale}.txt\", " + BOTH + "}")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("[Ŵéļçöḿé ƀáçķ, Ada one]", "[Šţáýš]", "‹Welcome› ‹back›, \u2068Ada\u2069", "‹Stays›"),
        List.of(compiled.shown("en-XA", "a"), compiled.shown("en-XA", "b"), marked(compiled.shown("ar-XB", "a")),
            marked(compiled.shown("ar-XB", "b"))));
  }

  @Test
  void facadesBundlesAndIdsWork() throws ReflectiveOperationException {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("greeting Hello <x id=\"name\"/>", "day.mon Monday", "day.tue Tuesday", "unused Nothing")
        .source("test.Day", "package test; public enum Day { MON, TUE }")
        .source("test.Texts", "package test;", "@dev.parlance.MessageCatalog(value = \"messages.txt\", translations = {"
            + BOTH + "})", "public interface Texts {", "  String greeting(String name);",
            "  @dev.parlance.MessageId(\"day.{day}\") String day(Day day);", "}")
        .compile(JavaCompilers.JAVAC);
    assertEquals(List.of(
        "NOTE messages.txt has the pseudo-locales ar-XB and en-XA, made from its texts for looking at pages."),
        compiled.reports(folder));
    Class<?> texts = compiled.load("test.TextsImpl");
    Object accented = texts.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag("en-XA"));

    assertEquals("[Ħéļļö Ada]", texts.getMethod("greeting", String.class).invoke(accented, "Ada"));
    MessageBundle bundle = (MessageBundle) texts.getMethod("bundle").invoke(accented);
    assertEquals(Locale.forLanguageTag("en-XA"), bundle.locale());
    assertEquals(Optional.of("[Ħéļļö 5]"), bundle.format("greeting", 5));
  }

  @Test
  void theCodeIsTheSameWhateverTheOrderInTheAnnotation() {
    List<Object> sources = new ArrayList<>();
    for (String order : List.of(BOTH, "\"pseudo:ar-XB\", \"pseudo:en-XA\", \"pseudo:ar-XB\"")) {
      sources.add(CatalogProject.in(folder).catalog("a One", "b <x id=\"x\"/>", "c 1")
          .annotation("value = \"messages.txt\", translations = {" + order + "}").compile(JavaCompilers.JAVAC)
          .sources());
    }
    assertEquals(sources.get(0), sources.get(1));
  }

  private static List<String> shown(Class<?> messages, String tag, String name, long... numbers)
      throws ReflectiveOperationException {
    Object inLocale = messages.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag(tag));
    Method method = messages.getMethod(name, long.class);
    List<String> shown = new ArrayList<>();
    for (long number : numbers) {
      shown.add(marked(method.invoke(inLocale, number)));
    }
    return shown;
  }

  private static String marked(Object text) {
    return text.toString().replace("\u200f\u202e", "‹").replace("\u202c\u200f", "›");
  }
}
