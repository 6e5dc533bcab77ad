package dev.parlance.processor.sync;

import dev.parlance.processor.catalog.EntryNames;
import dev.parlance.processor.edit.SourceEntry;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.syntax.Syntax;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The source catalog that translations are brought up to date with.
 *
 * @param entries its entries by their keys, in its order; of several with one key, the one that counts
 * @param faulty the keys of entries that have a fault: their translations stay as they are
 * @param isWhole whether each of its entries is known by its key, so that others are gone
 * @param names whether keys are the names that entries have beside their IDs
 * @param syntax the syntax of its texts
 */
public record SyncedSource(
    Map<String, SourceEntry> entries, Set<String> faulty, boolean isWhole, EntryNames names, Syntax syntax) {
  /**
   * The source with {@code entries}.
   *
   * @param faulty the keys of entries that have a fault
   * @param isWhole whether each entry is known by its key
   * @param names whether keys are the names that entries have beside their IDs
   * @param syntax the syntax of its texts
   * @param lastCounts whether the last of several entries with one key counts rather than the first
   */
  public static SyncedSource of(List<SourceEntry> entries, Set<String> faulty, boolean isWhole, EntryNames names,
      Syntax syntax, boolean lastCounts) {
    Map<String, SourceEntry> byKey = new LinkedHashMap<>();
    for (SourceEntry entry : entries) {
      String key = names.key(entry.entry());
      if (lastCounts) {
        byKey.put(key, entry);
      } else {
        byKey.putIfAbsent(key, entry);
      }
    }
    return new SyncedSource(byKey, faulty, isWhole, names, syntax);
  }

  /** Whether the source has an entry of this key that cannot be read. */
  boolean isUnclear(String key) {
    return faulty.contains(key);
  }

  /** The key by which {@code entry}, of any file, is known. */
  String key(CatalogEntry entry) {
    return names.key(entry);
  }
}
