package dev.parlance.processor.edit;

import dev.parlance.processor.spi.CatalogEntry;
import java.util.List;

/**
 * An entry of a file whose entries are lines.
 *
 * @param read the entry as the format's reader reads it
 * @param state the state of its text
 * @param above where the comments directly above it begin; the start of its line where there are none
 * @param marks those of these comments that are a {@link ReviewComment}, with their line ends
 * @param line the line, or the lines that continue one another, with the line end
 * @param id the ID as it is written
 * @param text the text as it is written
 * @param open whether a line behind it would continue it, as a backslash at the end of a file says
 */
public record LineEntry(CatalogEntry read, EntryState state, int above, List<Range> marks, Range line, Range id,
    Range text, boolean open) implements FileEntry {
  /** Copies the list. */
  public LineEntry {
    marks = List.copyOf(marks);
  }

  /** The state of a text that is there: whether one of {@code marks} is above it. */
  public static EntryState stateOf(List<Range> marks) {
    return marks.isEmpty() ? EntryState.TRANSLATED : EntryState.REVIEW;
  }
}
