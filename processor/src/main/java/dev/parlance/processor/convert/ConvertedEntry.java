package dev.parlance.processor.convert;

import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.edit.SourceEntry;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the source in the target's notation.
 *
 * @param original the entry
 * @param entry the entry as the target has it
 * @param changes what is not the same there, sentences
 * @param renamed the names that its placeholders have there, a sentence; empty where these stay
 */
record ConvertedEntry(CheckedEntry original, CatalogEntry entry, List<String> changes, String renamed) {
  /** Copies the list. */
  ConvertedEntry {
    changes = List.copyOf(changes);
  }

  /** The entry {@code original} with {@code text} in the target. */
  static ConvertedEntry of(
      CheckedEntry original, CatalogEntry declared, MessageText text, List<String> changes, String renamed) {
    CatalogEntry read = original.entry().read();
    CatalogEntry entry = new CatalogEntry(read.id(), text, Position.START, Position.START, read.description(),
        read.meaning(), read.translatable(), MessageText.EMPTY, "", false, read.document(), declared.placeholders());
    return new ConvertedEntry(original, entry, changes, renamed);
  }

  /** The entry as writers of translations take it. */
  SourceEntry source() {
    return new SourceEntry(entry, Optional.empty());
  }
}
