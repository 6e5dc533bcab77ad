package dev.parlance.processor.locate;

import dev.parlance.processor.catalog.CatalogFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The result of a catalog lookup. */
public sealed interface LookupResult {
  /**
   * The catalog was found.
   *
   * @param file the catalog
   * @param root the root from which paths with a leading {@code /} are resolved; null where it is not in a file system
   * @param base the folder below the root from which other paths are resolved: empty, or with a slash at its end
   * @param files reads other files
   */
  record Found(CatalogFile file, URI root, String base, PlacedFiles files) implements LookupResult {
    /** The {@code path} of the annotation, resolved where this catalog was found, as a path from the root. */
    String fromRoot(String path) {
      return path.startsWith("/") ? path.substring(1) : base + path;
    }

    /** The {@code path} from the root as the annotation may have it. */
    String inAnnotation(String path) {
      return path.startsWith(base) ? path.substring(base.length()) : path;
    }

    /** Reads {@code file} in {@code folder}, the root; diagnostics show it as {@code shown}. */
    LookupResult read(Path file, OpenFolder folder, String shown) {
      try {
        Optional<byte[]> content = files.read(file, folder.path());
        return content.isPresent() ? new Found(new CatalogFile(shown, content.get()), root, base, files)
            : new Missing(List.of(shown));
      } catch (RefusedFileException refused) {
        return new Refused(shown, refused.getMessage());
      } catch (IOException unreadable) {
        return Unreadable.because(shown, unreadable);
      }
    }
  }

  /** The catalog is in none of the places searched. */
  record Missing(List<String> places) implements LookupResult {}

  /**
   * The catalog exists but is not read.
   *
   * @param reason why, and what to do: it follows a colon and ends with a full stop
   */
  record Refused(String path, String reason) implements LookupResult {}

  /** The catalog exists but cannot be read. */
  record Unreadable(String path, String reason) implements LookupResult {
    static Unreadable because(String path, IOException reason) {
      return new Unreadable(path, reason.getClass().getSimpleName() + ": " + reason.getMessage());
    }
  }
}
