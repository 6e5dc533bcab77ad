package dev.parlance.processor.emit.pack;

import dev.parlance.internal.packed.PackedFormat;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.ReadableText;
import dev.parlance.processor.report.PrintedName;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes the comments beside packed texts: the ID and, where operations hide the words, what a reader sees.
 *
 * <p>Generated sources are ASCII, and nobody can read a text with many Unicode escapes: the comment beside such a text
 * shows the source's text instead, with the source's locale. If that has many escapes too, the ID is alone.
 */
final class TextComments {
  /** The columns that a line of 100 has after {@code //}. */
  private static final int MOST_COLUMNS = 91;
  /** A longer ID leaves too little of the line to a text. */
  private static final int LONGEST_ID = 70;
  private static final int CHARACTERS_PER_ESCAPE = 10;
  private static final String CUT = "...";

  private final String sourceTag;
  private final Map<Integer, String> ofSources = new HashMap<>();
  private final Map<Integer, String> ids = new HashMap<>();

  TextComments(String sourceTag) {
    this.sourceTag = sourceTag;
  }

  /** The comment beside {@code packed}, the text {@code message} of {@code entry} in some locale. */
  String of(CheckedEntry entry, Message message, String packed) {
    String id = id(entry);
    boolean standsIn = packed.isEmpty() || packed.charAt(0) == PackedFormat.SAME_TEXT;
    if (standsIn || message.isConstant() || columns(id) > LONGEST_ID) {
      return id;
    }
    String text = ReadableText.of(message, entry.message().parameters());
    return isReadable(text)
        ? shortened(id + ": " + text) : ofSources.computeIfAbsent(entry.number(), number -> ofSource(entry));
  }

  private String ofSource(CheckedEntry entry) {
    String text = ReadableText.of(entry.message(), entry.message().parameters());
    return isReadable(text) ? shortened(id(entry) + " (" + sourceTag + "): " + text) : id(entry);
  }

  private String id(CheckedEntry entry) {
    return ids.computeIfAbsent(entry.number(), number -> PrintedName.of(entry.entry().id()));
  }

  private static boolean isReadable(String text) {
    int escapes = 0;
    for (int i = 0; i < text.length(); i++) {
      escapes += text.charAt(i) < 0x80 ? 0 : 1;
    }
    return (long) escapes * CHARACTERS_PER_ESCAPE <= text.length();
  }

  private static String shortened(String comment) {
    if (columns(comment) <= MOST_COLUMNS) {
      return comment;
    }
    int end = 0;
    for (int columns = CUT.length(); columns <= MOST_COLUMNS; end++) {
      columns += columns(comment.charAt(end));
    }
    int last = Character.isHighSurrogate(comment.charAt(end - 2)) ? end - 2 : end - 1;
    return comment.substring(0, last).stripTrailing() + CUT;
  }

  private static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i++) {
      columns += columns(text.charAt(i));
    }
    return columns;
  }

  /** How wide {@code c} is in an ASCII comment: a backslash is doubled there. */
  private static int columns(int c) {
    return c >= 0x80 ? "\\u0000".length() : c == '\\' ? 2 : 1;
  }
}
