package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.locale.LocaleLikeness;
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

/** Files that say that they are in another language than the annotation or their name does. */
class WrongLanguageTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aSourceInAnotherLanguageIsANoteOnce(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .file("messages.xlf", xliff("source-language=\"fr\""))
        .file("messages.de.xlf", xliff("source-language=\"fr\" target-language=\"de-DE\""))
        .file("messages.it.xlf", xliff("source-language=\"it\" target-language=\"en\""))
        .annotation("value = \"messages.xlf\", translations = \"messages.{locale}.xlf\"").compile(compiler);

    assertTrue(compiled.success());
    assertEquals(List.of("NOTE messages.xlf has translations in de, it.",
        "NOTE messages.it.xlf:1:45: wrong-language: source-language is it, but sourceLocale is en, whose plural rules"
            + " and numbers are used. Write sourceLocale = \"it\" in the annotation, or correct the file.",
        "NOTE messages.it.xlf:1:66: wrong-language: target-language is en, but by its name the file is for it."
            + " Rename the file, or correct it.",
        "NOTE messages.xlf:1:45: wrong-language: source-language is fr, but sourceLocale is en, whose plural rules"
            + " and numbers are used. Write sourceLocale = \"fr\" in the annotation, or correct the file."),
        compiled.reports(folder));
  }

  @Test
  void jsonAndXliff2SayItElsewhere() {
    Compiled compiled = CatalogProject.in(folder)
        .file("messages.json", "{\"locale\": \"de\", \"translations\": {\"a\": \"A\"}}")
        .file("messages.fr.json", "{\"locale\": \"de\", \"translations\": {\"a\": \"A\"}}")
        .file("messages.it.xlf", "<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"es\"><file id=\"f\"><unit id=\"a\">"
            + "<segment><source>A</source><target>B</target></segment></unit></file></xliff>")
        .annotation("value = \"messages.json\", translations = {\"messages.fr.json\", \"messages.it.xlf\"}")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.json has translations in fr, it.",
        "NOTE messages.fr.json:1:13: wrong-language", "NOTE messages.it.xlf:1:44: wrong-language",
        "NOTE messages.json:1:13: wrong-language"), compiled.places(folder));
  }

  @ParameterizedTest
  @CsvSource({"fr-FR, fr, true", "en, en-US, true", "en-GB, en, true", "es, es-MX, true", "zh-TW, zh-Hant, true",
    "iw, he, true", "pt_BR, pt-BR, true", "no, nb, true", "sr-Cyrl, sr, true", "fran\u00e7ais, fr, true",
    "pt-BR, pt-PT, false", "zh, zh-TW, false", "sr-Latn, sr, false", "en, de, false", "nn, nb, false"})
  void tagsOfOneLocaleAreNoFinding(String tag, String other, boolean same) {
    assertEquals(same, new LocaleLikeness().mayBeSame(tag, other));
    assertEquals(same, new LocaleLikeness().mayBeSame(other, tag));
  }

  private static String xliff(String languages) {
    return "<xliff version=\"1.2\"><file " + languages + "><body><trans-unit id=\"a\"><source>A"
        + "</source><target>A</target></trans-unit></body></file></xliff>";
  }
}
