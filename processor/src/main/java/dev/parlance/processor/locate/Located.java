package dev.parlance.processor.locate;

import dev.parlance.processor.catalog.CatalogFile;
import java.net.URI;
import java.util.List;

/** What came of looking for a catalog. */
public sealed interface Located {
  /**
   * It was found.
   *
   * @param file what was found
   * @param folder where its path, and those of its translations, begin; null where that is no folder of any file system
   */
  record Found(CatalogFile file, URI folder) implements Located {}

  /** It is in none of the places searched. */
  record Missing(List<String> places) implements Located {}

  /** It is there, and cannot be read. */
  record Unreadable(String path, String reason) implements Located {}
}
