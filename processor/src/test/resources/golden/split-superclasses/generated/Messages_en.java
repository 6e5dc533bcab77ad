package com.acme.large;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;

/**
 * The texts in {@code en}, one per line: for {@link Messages}, not for use.
 */
@Generated(
    value = "Parlance, from messages.txt",
    files = "messages.txt 96 74cd79fa"
)
final class Messages_en {
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // a
      "One\036"
      // b: Hello {name}
      + "Hello \001A\036"
      // c
      + "Three\036"
      // d
      + "Four\036"
      // e: See [here].
      + "See \002Ahere\003.\036";

  /**
   * IDs and parameters, each entry ended by U+001E.
   */
  private static final String ENTRIES_1 =
      "a\036"
      + "b\001name\036"
      + "c\036"
      + "d\036"
      + "e\004\002link\036";

  /**
   * No instances.
   */
  private Messages_en() {
  }

  /**
   * The texts, and how the locale writes.
   *
   * @return the texts
   */
  static PackedTexts texts() {
    return PackedTexts.of(5).texts(TEXTS_1);
  }

  /**
   * The IDs of the entries and their parameters.
   *
   * @return the entries
   */
  static String[] entries() {
    return new String[] {ENTRIES_1};
  }
}
