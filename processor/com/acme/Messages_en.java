package com.acme;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;

/**
 * The texts in {@code en}, one per line: for {@link Messages}, not for use.
 */
@Generated("Parlance, from messages.txt")
final class Messages_en {
  private static final String TEXTS_1 =
      // a
      "\036";

  private static final String ENTRIES_1 =
      "a\036";

  private Messages_en() {
  }

  static PackedTexts texts() {
    return PackedTexts.of(1).texts(TEXTS_1);
  }

  static String[] entries() {
    return new String[] {ENTRIES_1};
  }
}
