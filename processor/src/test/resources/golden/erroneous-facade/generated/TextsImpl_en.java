package com.acme.broken;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;

/**
 * The texts in {@code en}, one per line: for {@link TextsImpl}, not for use.
 */
@Generated("Parlance, from messages.txt")
final class TextsImpl_en {
  private static final String TEXTS_1 =
      // before
      "Before\036"
      // link
      + "\036";

  private static final String ENTRIES_1 =
      "before\036"
      + "link\002link\036";

  private TextsImpl_en() {
  }

  static PackedTexts texts() {
    return PackedTexts.of(2).texts(TEXTS_1);
  }

  static String[] entries() {
    return new String[] {ENTRIES_1};
  }
}
