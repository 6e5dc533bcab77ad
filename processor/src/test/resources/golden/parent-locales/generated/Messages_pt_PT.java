package com.acme.parents;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;

/**
 * The texts in {@code pt-PT}, one per line: for {@link Messages}, not for use.
 */
@Generated("Parlance, from messages.txt")
final class Messages_pt_PT {
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // january
      "\036"
      // stairs
      + "\036"
      // days
      + "\036"
      // bus: Apanhe o [autocarro].
      + "Apanhe o \002Aautocarro\003.\036";

  /**
   * No instances.
   */
  private Messages_pt_PT() {
  }

  /**
   * The texts, and how the locale writes.
   *
   * @return the texts
   */
  static PackedTexts texts() {
    return PackedTexts.of(4).groupSeparator("\u00a0").texts(TEXTS_1);
  }
}
