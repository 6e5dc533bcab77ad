package dev.parlance.processor.edit;

import dev.parlance.processor.spi.MessageText;
import java.util.Map;
import java.util.Optional;

/** A change of a catalog file. */
public sealed interface Change {
  /** Removes {@code entry} with the mark on it, but not the comments of people. */
  record Remove(FileEntry entry) implements Change {}

  /**
   * Changes {@code entry} where it is.
   *
   * @param entry the entry
   * @param source what the source catalog has of it: its ID, which becomes the entry's, and, in formats that repeat
   *     them, its text, notes and places
   * @param text the text; empty to keep the text as it is written
   * @param renamed the new names of placeholders in a text that is kept, by their old names
   * @param state the state of the text from now on
   */
  record Update(FileEntry entry, SourceEntry source, Optional<MessageText> text, Map<String, String> renamed,
      EntryState state) implements Change {
    /** Copies the map. */
    public Update {
      renamed = Map.copyOf(renamed);
    }

    /** The entry with another text. */
    public static Update ofText(FileEntry entry, SourceEntry source, MessageText text, EntryState state) {
      return new Update(entry, source, Optional.of(text), Map.of(), state);
    }
  }

  /**
   * Adds an entry.
   *
   * @param after the entry of the file that it comes after; empty to come first. If several come after one entry,
   *     they do so in the order of the changes
   * @param source what the source catalog has of it
   * @param text the text; empty for an entry without a translation
   * @param state the state of the text
   */
  record Add(Optional<FileEntry> after, SourceEntry source, Optional<MessageText> text,
      EntryState state) implements Change {}
}
