package dev.parlance.processor.catalog;

import dev.parlance.processor.report.SourceText;
import java.util.List;

/**
 * The entries of a catalog file, in the file's order, with duplicates.
 *
 * @param source the file's lines
 * @param entries the entries that have an ID
 */
public record Catalog(SourceText source, List<Entry> entries) {
  /** Copies the list. */
  public Catalog {
    entries = List.copyOf(entries);
  }
}
