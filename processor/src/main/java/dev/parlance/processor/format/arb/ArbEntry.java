package dev.parlance.processor.format.arb;

import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.format.json.JsonMember;
import dev.parlance.processor.spi.CatalogEntry;

/**
 * An entry of an ARB file.
 *
 * @param read the entry as the reader reads it
 * @param member its text
 * @param marked whether its metadata says that it is to be reviewed
 */
record ArbEntry(CatalogEntry read, JsonMember member, boolean marked) implements FileEntry {
  @Override
  public EntryState state() {
    return read.text().isEmpty() ? EntryState.NEW : marked ? EntryState.REVIEW : EntryState.TRANSLATED;
  }
}
