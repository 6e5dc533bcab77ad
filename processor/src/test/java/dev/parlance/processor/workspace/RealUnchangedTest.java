package dev.parlance.processor.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.catalog.CatalogReaders;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.spi.CatalogReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** All catalogs in the folder that {@code -Dparlance.realCatalogs=DIR} names, opened and written without a change. */
@EnabledIfSystemProperty(named = "parlance.realCatalogs", matches = ".+")
class RealUnchangedTest {
  private final List<CatalogReader> readers = CatalogReaders.load(getClass().getClassLoader(), error -> {});

  @Test
  void withoutAChangeAFileStaysToTheByteAsASourceAndAsATranslation() throws IOException {
    List<String> unreadable = new ArrayList<>();
    for (Path file : files()) {
      for (boolean translation : List.of(true, false)) {
        try {
          OpenedFile open = OpenedFile.open(file, translation, TextNotation.AUTO, readers);
          assertArrayEquals(Files.readAllBytes(file), open.changed(List.of()), file::toString);
          // Not only since nothing is to be encoded.
          assertEquals(open.writer().reader().text(open.input()).toString(), open.catalog().changed(List.of()));
          assertTrue(open.catalog().entries().size() > 0 || Files.size(file) < 1_000, file::toString);
        } catch (WorkspaceException refused) {
          unreadable.add(refused.getMessage());
        }
      }
    }
    assertEquals(List.of(), unreadable);
    assertTrue(files().size() >= 430, () -> "fewer files than there were");
  }

  private static List<Path> files() {
    try (Stream<Path> all = Files.walk(Path.of(System.getProperty("parlance.realCatalogs")))) {
      return all.filter(file -> file.toString().matches(".*\\.(xlf|arb|properties)")).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
