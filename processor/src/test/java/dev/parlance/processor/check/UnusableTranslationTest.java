package dev.parlance.processor.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A translation without a text that can be shown: its locale is not one of the catalog's. */
class UnusableTranslationTest {
  private static final String NOT_USED = "NOTE No text of de can be used, so de is not among the locales.";

  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("unusable")
  void itsLocaleIsNeitherListedNorMatched(String name, byte[] german, List<String> findings)
      throws ReflectiveOperationException {
    for (JavaCompilers compiler : JavaCompilers.values()) {
      Compiled compiled = project(german, "{}").compile(compiler);

      assertEquals(Stream.concat(Stream.of("NOTE messages.txt has translations in de, fr.", NOT_USED),
          findings.stream()).toList(), compiled.places(folder));
      assertTrue(compiled.success());
      assertEquals(Set.of("test/Messages.java", "test/Messages_en.java", "test/Messages_fr.java"),
          compiled.sources().keySet());
      Class<?> messages = compiled.load("test.Messages");
      assertEquals(List.of(Locale.ENGLISH, Locale.FRENCH), messages.getMethod("locales").invoke(null));
      Object preferred =
          messages.getMethod("of", List.class).invoke(null, List.of(Locale.GERMANY, Locale.CANADA_FRENCH));
      assertEquals(Locale.FRENCH, messages.getMethod("locale").invoke(preferred));
      Object header = messages.getMethod("ofAcceptLanguage", String.class).invoke(null, "de, fr;q=0.5");
      assertEquals(Locale.FRENCH, messages.getMethod("locale").invoke(header));
    }
  }

  static Stream<Arguments> unusable() {
    String gap = "WARNING messages.txt:1:6: missing-translation";
    return Stream.of(
        Arguments.of("an empty file", "".getBytes(UTF_8), List.of("WARNING messages.de.txt:1:1: catalog-unreadable")),
        Arguments.of("not UTF-8", new byte[] {'s', 'a', 'v', 'e', ' ', (byte) 0xe4},
            List.of("WARNING messages.de.txt:1:6: catalog-unreadable")),
        Arguments.of("only broken texts", "hello Hallo\nsave &\n".getBytes(UTF_8), List.of(
            "WARNING messages.de.txt:1:7: missing-placeholder", "WARNING messages.de.txt:2:6: malformed-entry")),
        Arguments.of("only unknown IDs", "other Andere\n".getBytes(UTF_8),
            List.of("NOTE messages.de.txt:1:1: unknown-id", gap)),
        Arguments.of("only IDs", "hello\nsave \n".getBytes(UTF_8), List.of(gap)));
  }

  @ParameterizedTest
  @CsvSource({"'{\"*\"}', false", "'\"de\"', false", "'\"fr\"', true"})
  void theNoteIsThereWhetherTheLocaleIsRequiredOrNot(String required, boolean success) {
    Compiled compiled = project("save &\n".getBytes(UTF_8), required).compile(JavaCompilers.JAVAC);

    assertEquals(NOT_USED, compiled.reports(folder).get(1));
    assertEquals(success, compiled.success());
    assertNull(compiled.source("test.Messages_de"));
  }

  @ParameterizedTest
  @EnumSource
  void itsChildrenFallBackToTheSourceAndStandInForIt(JavaCompilers compiler) {
    Compiled compiled = project("save &\nhello Hallo\n".getBytes(UTF_8), "\"fr\"")
        .file("messages.de-AT.txt", "save Speichern").compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in de, de-AT, fr.", NOT_USED),
        compiled.reports(folder).subList(0, 2));
    assertEquals(4, compiled.reports().size());
    assertEquals("Speichern", compiled.shown("de-AT", "save"));
    assertEquals("Hello Ada", compiled.shown("de-AT", "hello"));
    assertEquals("Speichern", compiled.shown("de", "save"));
  }

  private CatalogProject project(byte[] german, String required) {
    return CatalogProject.in(folder).catalog("save Save", "hello Hello <x id=\"PH\"/>")
        .file("messages.de.txt", german).file("messages.fr.txt", "save Enregistrer", "hello Bonjour <x id=\"PH\"/>")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = " + required);
  }
}
