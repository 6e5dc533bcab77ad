package dev.parlance.processor.edit;

import dev.parlance.processor.spi.CatalogEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An entry where it stands in a file that was opened. Formats have implementations of their own. */
public interface FileEntry {
  /** The entry as the format's reader reads it. */
  CatalogEntry read();

  /** The state of its text. */
  EntryState state();

  /**
   * The entries of {@code all} that count, by their keys, in their order: of several with one key the first that is not
   * blank.
   *
   * @param lastCounts whether the last one counts, as in {@code .properties}
   */
  static Map<String, FileEntry> counting(List<FileEntry> all, Function<FileEntry, String> key, boolean lastCounts) {
    Map<String, FileEntry> counting = new LinkedHashMap<>();
    for (FileEntry entry : all) {
      counting.merge(key.apply(entry), entry,
          (first, next) -> lastCounts || first.read().text().units().isBlank() ? next : first);
    }
    return counting;
  }
}
