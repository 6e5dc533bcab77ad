package dev.parlance.processor.edit;

import java.util.List;

/** A catalog file that was opened to be changed. Immutable. */
public interface OpenCatalog {
  /** The entries in the order of the file, duplicates included, without those that have a fault. */
  List<FileEntry> entries();

  /**
   * The text of the file after {@code changes}, each of which concerns another entry; without a change, the text as it is.
   *
   * @param changes changes of {@link #entries}, in any order but that of entries added at one place
   */
  String changed(List<Change> changes);
}
