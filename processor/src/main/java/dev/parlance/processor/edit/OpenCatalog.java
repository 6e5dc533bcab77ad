package dev.parlance.processor.edit;

import dev.parlance.processor.spi.MessageText;
import java.util.List;

/** A catalog file that was opened to be changed. Immutable. */
public interface OpenCatalog {
  /** The entries in the order of the file, duplicates included, without those that have a fault. */
  List<FileEntry> entries();

  /**
   * The text of the file after {@code changes}, each of which concerns another entry; without a change, the text as it is.
   *
   * @param changes changes of {@link #entries}, in any order but that of entries added at one place
   * @throws IllegalArgumentException where one of them writes what the file does not {@linkplain #holds hold}
   */
  String changed(List<Change> changes);

  /**
   * Whether the file can have an entry that is read as {@code id} and {@code text}, exactly: not every format has a form for
   * each ID, placeholder and character.
   */
  default boolean holds(String id, MessageText text) {
    return true;
  }
}
