package com.acme;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;

/**
 * The texts in {@code en}, one per line: for {@link Others}, not for use.
 */
@Generated("Parlance, from others.txt")
final class Others_en {
  private static final String TEXTS_1 =
      // a
      "\036";

  private static final String ENTRIES_1 =
      "a\036";

  private Others_en() {
  }

  static PackedTexts texts() {
    return PackedTexts.of(1).texts(TEXTS_1);
  }

  static String[] entries() {
    return new String[] {ENTRIES_1};
  }
}
