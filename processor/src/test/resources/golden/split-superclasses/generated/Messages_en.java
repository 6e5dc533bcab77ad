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

  private static final String ENTRIES_1 =
      "a\036"
      + "b\001name\036"
      + "c\036"
      + "d\036"
      + "e\002link\036";

  private Messages_en() {
  }

  static PackedTexts texts() {
    return PackedTexts.of(5).texts(TEXTS_1);
  }

  static String[] entries() {
    return new String[] {ENTRIES_1};
  }
}
