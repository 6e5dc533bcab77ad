package dev.parlance.processor.catalog;

import dev.parlance.processor.report.SourceText;
import java.util.Collection;
import java.util.List;
import java.util.Set;

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

  /** The same without the entries of other IDs than {@code ids}. */
  public Catalog only(Collection<String> ids) {
    Set<String> kept = Set.copyOf(ids);
    return new Catalog(source, entries.stream().filter(entry -> kept.contains(entry.id())).toList());
  }
}
