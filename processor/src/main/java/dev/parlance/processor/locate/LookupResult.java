package dev.parlance.processor.locate;

import dev.parlance.processor.catalog.CatalogFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What came of looking for a catalog. */
public sealed interface LookupResult {
  /**
   * It was found.
   *
   * @param file what was found
   * @param root where paths with a leading {@code /} begin; null where that is no folder of any file system
   * @param base where below that other paths begin: empty, or a folder's with a slash behind
   */
  record Found(CatalogFile file, URI root, String base) implements LookupResult {
    /** The {@code path} of the annotation, which is meant relative to where this was found, from the root on. */
    String fromRoot(String path) {
      return path.startsWith("/") ? path.substring(1) : base + path;
    }

    /** Reads {@code file}, found in the same place, which diagnostics call {@code shown}. */
    LookupResult read(Path file, String shown) {
      try {
        return new Found(new CatalogFile(shown, Files.readAllBytes(file)), root, base);
      } catch (IOException unreadable) {
        return Unreadable.because(shown, unreadable);
      }
    }
  }

  /** It is in none of the places searched. */
  record Missing(List<String> places) implements LookupResult {}

  /** It is there, and cannot be read. */
  record Unreadable(String path, String reason) implements LookupResult {
    static Unreadable because(String path, IOException reason) {
      return new Unreadable(path, reason.getClass().getSimpleName() + ": " + reason.getMessage());
    }
  }
}
