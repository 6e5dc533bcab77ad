package dev.parlance.processor.locate;

import dev.parlance.processor.catalog.CatalogFile;
import java.util.List;

/** What came of looking for a catalog. */
public sealed interface Located {
  /** It was found. */
  record Found(CatalogFile file) implements Located {}

  /** It is in none of the places searched. */
  record Missing(List<String> places) implements Located {}

  /** It is there, and cannot be read. */
  record Unreadable(String path, String reason) implements Located {}
}
