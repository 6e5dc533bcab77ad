package com.acme.broken;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;

/**
 * The texts in {@code fr}, one per line: for {@link Messages}, not for use.
 */
@Generated("Parlance, from messages.txt")
final class Messages_fr {
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // before
      "Avant\036"
      // link
      + "\036"
      // plural
      + "\036"
      // after
      + "\036";

  /**
   * No instances.
   */
  private Messages_fr() {
  }

  /**
   * The texts, and how the locale writes.
   *
   * @return the texts
   */
  static PackedTexts texts() {
    return PackedTexts.of(4).groupSeparator("\u202f").texts(TEXTS_1);
  }
}
