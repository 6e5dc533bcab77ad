package com.acme.large;

import dev.parlance.support.Generated;
import dev.parlance.support.TextTable;
import dev.parlance.support.Texts;
import java.util.Objects;

/**
 * A part of {@link Messages}, not for use.
 */
@Generated("Parlance, from messages.txt")
public abstract class Messages_1 {
  private final TextTable texts;

  Messages_1(TextTable texts) {
    this.texts = texts;
  }

  /**
   * One
   *
   * <p>ID {@code a}, messages.txt:1
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
   */
  public String b(String name) {
    return Texts.format(texts, 1, Objects.requireNonNull(name, "name"));
  }
}
