package dev.parlance.processor.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements of ranges of a text; everything outside of them stays as it is. */
public final class TextEdits {
  private final List<Edit> edits = new ArrayList<>();

  private record Edit(int start, int end, String replacement) {}

  /**
   * Replaces a range.
   *
   * @param start the offset at which it begins
   * @param end the offset after it; the same as {@code start} to insert
   * @param replacement the characters in its place
   */
  public void replace(int start, int end, String replacement) {
    edits.add(new Edit(start, end, replacement));
  }

  /** Inserts characters; of several insertions at one offset, the order is that of the calls. */
  public void insert(int offset, String characters) {
    replace(offset, offset, characters);
  }

  /**
   * The text after all replacements.
   *
   * @throws IllegalStateException if two of the ranges overlap
   */
  public String applyTo(String text) {
    edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    StringBuilder changed = new StringBuilder(text.length() + 1_024);
    int at = 0;
    for (Edit edit : edits) {
      if (edit.start < at) {
        throw new IllegalStateException("two edits of one range, at offset " + edit.start);
      }
      changed.append(text, at, edit.start).append(edit.replacement);
      at = edit.end;
    }
    return changed.append(text, at, text.length()).toString();
  }
}
