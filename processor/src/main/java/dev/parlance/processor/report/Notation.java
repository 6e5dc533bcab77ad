package dev.parlance.processor.report;

import dev.parlance.processor.spi.MessageText;

/** Writes placeholders and characters as a catalog file has them, so that the advice of diagnostics can be typed in. */
public interface Notation {
  /** Writes a placeholder, such as {@code <x id="NAME"/>}. */
  String placeholder(String name);

  /**
   * Writes a pair of placeholders around content.
   *
   * @param start the name of the first, such as {@code START_LINK}
   * @param content the content between them, written as in the file
   * @param close the name of the second, such as {@code CLOSE_LINK}
   */
  String pair(String start, String content, String close);

  /** Writes literal characters. */
  String characters(String characters);

  /** Writes a whole text without its faults. */
  default String write(MessageText text) {
    return NotationWriter.write(text, this);
  }
}
