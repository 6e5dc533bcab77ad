package dev.parlance.processor.edit;

import dev.parlance.processor.spi.CatalogEntry;

/** An entry where it stands in a file that was opened. Formats have implementations of their own. */
public interface FileEntry {
  /** The entry as the format's reader reads it. */
  CatalogEntry read();

  /** The state of its text. */
  EntryState state();
}
