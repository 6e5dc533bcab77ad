package dev.parlance.processor.format.properties;

import dev.parlance.processor.edit.Range;
import java.util.ArrayList;
import java.util.List;

/** The lines of comment directly above an entry. */
final class CommentAbove {
  private final List<String> words = new ArrayList<>();
  private final List<Range> lines = new ArrayList<>();

  /** Forgets all of them, as after an entry or a blank line. */
  void clear() {
    words.clear();
    lines.clear();
  }

  /**
   * Adds a line.
   *
   * @param line where it is, with its line end
   * @param comment what it has behind its sign; one without a letter or digit is only a line that is drawn
   */
  void add(Range line, String comment) {
    lines.add(line);
    if (comment.chars().anyMatch(Character::isLetterOrDigit)) {
      words.add(comment);
    }
  }

  /** What the lines say, joined by line breaks; may be empty. */
  String words() {
    return String.join("\n", words);
  }

  /** Where each line is. */
  List<Range> lines() {
    return lines;
  }
}
