package com.acme.large;

import dev.parlance.support.Generated;
import dev.parlance.support.TextTable;
import java.util.Objects;

/**
 * A part of {@link Messages}, not for use.
 */
@Generated("Parlance, from messages.txt")
public abstract class Messages_1 {
  /**
   * The texts by number.
   */
  private final TextTable texts;

  /**
   * Messages with the given texts.
   *
   * @param texts the texts of a locale
   */
  Messages_1(TextTable texts) {
    this.texts = texts;
  }

  /**
   * One
   *
   * <p>ID {@code a}, messages.txt:1
   *
   * @return the text
   */
  public String a() {
    return texts.text(0);
  }

  /**
   * Hello {name}
   *
   * <p>ID {@code b}, messages.txt:2
   *
   * @param name for {@code NAME}
   * @return the text
   */
  public String b(String name) {
    return texts.format(1, Objects.requireNonNull(name, "name"));
  }
}
