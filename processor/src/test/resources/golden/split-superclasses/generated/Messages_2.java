package com.acme.large;

import dev.parlance.support.Generated;
import dev.parlance.support.TextTable;

/**
 * A part of {@link Messages}, not for use.
 */
@Generated("Parlance, from messages.txt")
public abstract class Messages_2 extends Messages_1 {
  /**
   * The texts by number.
   */
  private final TextTable texts;

  /**
   * Messages with the given texts.
   *
   * @param texts the texts of a locale
   */
  Messages_2(TextTable texts) {
    super(texts);
    this.texts = texts;
  }

  /**
   * Three
   *
   * <p>ID {@code c}, messages.txt:3
   *
   * @return the text
   */
  public String c() {
    return texts.text(2);
  }

  /**
   * Four
   *
   * <p>ID {@code d}, messages.txt:4
   *
   * @return the text
   */
  public String d() {
    return texts.text(3);
  }
}
