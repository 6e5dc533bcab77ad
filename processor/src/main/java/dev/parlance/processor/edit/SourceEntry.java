package dev.parlance.processor.edit;

import dev.parlance.processor.spi.CatalogEntry;
import java.util.Objects;
import java.util.Optional;

/**
 * An entry of the source catalog, of which formats with both languages in one file repeat the text, the notes and the
 * places in each translation.
 *
 * @param entry the entry
 * @param written the entry in its file, from which a writer of the same format copies; empty where the source catalog is
 *     in a format that no writer opens
 */
public record SourceEntry(CatalogEntry entry, Optional<FileEntry> written) {
  /** Checks that no component is null. */
  public SourceEntry {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(written, "written");
  }

  /** The source entry that stands in a file as {@code written}. */
  public static SourceEntry of(FileEntry written) {
    return new SourceEntry(written.read(), Optional.of(written));
  }
}
