package dev.parlance.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts of placeholders alone, which nobody translates. */
class PlaceholderTextsTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aTextOfPlaceholdersAloneIsNeverMissingAndShowsWhatTheLocaleHasForTheMessageThatItIncludes(
      JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("files {VAR_PLURAL, plural, =1 {one file} other {# files}}",
            "shown <x id=\"ICU\" xid=\"files\"/>", "name <x id=\"INTERPOLATION\"/>")
        .file("messages.fr.txt", "files {VAR_PLURAL, plural, one {un fichier} many {# fichiers} other {# fichiers}}")
        .file("messages.de.txt", "other x")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"")
        .compile(compiler);

    assertEquals("2 fichiers", compiled.shown("fr", "shown"));
    assertEquals("2 files", compiled.shown("de", "shown"));
    List<String> expected = List.of("NOTE messages.txt has translations in de, fr.",
        "NOTE No text of de can be used, so de is not among the locales.",
        "NOTE messages.de.txt:1:1: unknown-id",
        "WARNING messages.txt:1:7: missing-translation: 1 text is missing in de: files. Translate it in"
            + " messages.de.txt; until then, another locale's text is shown.");
    assertEquals(expected, Compiled.wordedAs(expected, compiled.reports(folder)));
  }
}
