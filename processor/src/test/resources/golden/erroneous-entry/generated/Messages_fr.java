package com.acme.broken;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;

/**
 * The texts in {@code fr}, one per line: for {@link Messages}, not for use.
 */
@Generated("Parlance, from messages.txt")
final class Messages_fr {
  private static final String TEXTS_1 =
      // before
      "Avant\036"
      // link
      + "\036"
      // plural
      + "\036"
      // after
      + "\036";

  private Messages_fr() {
  }

  static PackedTexts texts() {
    return PackedTexts.of(4).groupSeparator("\u202f").texts(TEXTS_1);
  }
}
