package dev.parlance.processor.locate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.Fuzz;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths, patterns and names of files of any characters. */
@Tag("long")
class FuzzedPathsTest {
  private static final List<String> PARTS = List.of("messages", ".txt", "{locale}", "{locale}", "messages.{locale}.txt",
      "a/", "/", "../", "fr", "de", "i18n/", ".names", "messages.fr.txt", "a.jar!/");

  @TempDir
  Path folder;

  @Test
  void whateverPathsAnAnnotationHasTheyAreFoundOrNot() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("a/b/c/d/e/f"));
    for (String name : List.of("messages.txt", "messages.fr.txt", "messages.de.txt", "messages.names")) {
      Files.writeString(deep.resolve(name), "a A\n");
    }
    Fuzz fuzz = Fuzz.of("paths");
    for (int i = Fuzz.count(2_000, 60_000); i > 0; i--) {
      String path = fuzz.once(3) ? fuzz.name(5, PARTS) : "messages.txt";
      List<String> translations = Stream.generate(() -> fuzz.name(5, PARTS)).limit(fuzz.random().nextInt(3)).toList();
      LocatedCatalog located = assertDoesNotThrow(() -> LocatedCatalog.locate(path, "en", translations,
          fuzz.once(2) ? "" : "a.b", List.of(CatalogRoot.of(deep)), FileLimit.DEFAULT),
          () -> path + " " + translations);
      assertDoesNotThrow(located::fingerprints, () -> path + " " + translations);
      assertTrue(located.translations().byLocale().keySet().stream().allMatch(tag -> tag.matches("[a-zA-Z0-9-]+")));
    }
  }

  @Test
  void whateverTheNamesOfFilesOnlyThoseOfLocalesAreTranslations() throws IOException {
    Fuzz fuzz = Fuzz.of("names of files");
    for (int i = Fuzz.count(10, 200); i > 0; i--) {
      Path place = Files.createDirectory(folder.resolve("n" + i));
      Files.writeString(place.resolve("messages.txt"), "a A\n");
      for (int left = 30; left > 0; left--) {
        String name = "messages." + fuzz.name(5, List.of("de", "-", "_", "a0000", "x-", "fr", "1996")) + ".txt";
        try {
          Files.writeString(place.resolve(name), "a A\n");
        } catch (IOException | InvalidPathException impossible) {
          continue;
        }
      }
      TranslationFiles files = assertDoesNotThrow(() -> LocatedCatalog.locate("messages.txt", "en",
          List.of("messages.{locale}.txt"), "", List.of(CatalogRoot.of(place)), FileLimit.DEFAULT)).translations();
      files.byLocale().keySet().forEach(tag -> assertTrue(tag.matches("[a-z]{2,8}(-[a-zA-Z0-9]{2,8})*"), tag));
    }
  }

  @Test
  void aFileNameWithMoreVariantsThanAnyLocaleHasIsAnErrorAndTheOthersAreGenerated() {
    String variants = String.join("-", IntStream.range(0, 33).mapToObj("a%04d"::formatted).toList());
    Compiled compiled = CatalogProject.in(folder).annotation(
        "value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = {}")
        .catalog("a A").file("messages.fr.txt", "a Un").file("messages.de-" + variants + ".txt", "a Eins")
        .file("messages.de-a0000-a0001.txt", "a Zwei").compile(JavaCompilers.JAVAC);

    assertEquals(List.of(
        "ERROR messages.de-" + variants + ".txt matches, but \"de-" + variants + "\" is longer than 100"
            + " characters, and no locale's tag is. Rename or remove the file.",
        "NOTE messages.de-a0000-a0001.txt is read as the locale de-a0000-a0001, whose variant a0000 CLDR does not know."
            + " If it is a backup, rename or move it.",
        "NOTE messages.txt has translations in de-a0000-a0001, fr."), compiled.reports(folder));
    assertEquals(Set.of("test/Messages.java", "test/Messages_en.java", "test/Messages_fr.java",
        "test/Messages_de_a0000_a0001.java"), compiled.sources().keySet());
  }
}
