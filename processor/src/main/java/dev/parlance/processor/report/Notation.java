package dev.parlance.processor.report;

import dev.parlance.processor.spi.MessageText;

/** How a catalog file writes placeholders and characters, so that what diagnostics advise can be typed into it. */
public interface Notation {
  /** A placeholder, such as {@code <x id="NAME"/>}. */
  String placeholder(String name);

  /**
   * A pair of placeholders around something.
   *
   * @param start the name of the first, such as {@code START_LINK}
   * @param content what is between, written as in the file
   * @param close the name of the second, such as {@code CLOSE_LINK}
   */
  String pair(String start, String content, String close);

  /** Characters that are to be read. */
  String characters(String characters);

  /** A whole text, without what could not be read in it. */
  default String write(MessageText text) {
    return NotationWriter.write(text, this);
  }
}
