package com.acme.parents;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;

/**
 * The texts in {@code pt}, one per line: for {@link Messages}, not for use.
 */
@Generated("Parlance, from messages.txt")
final class Messages_pt {
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // january
      "Janeiro\036"
      // stairs
      + "\036"
      // days
      + "\036"
      // bus: Pegue o [\u00f4nibus].
      + "Pegue o \002A\u00f4nibus\003.\036";

  /**
   * No instances.
   */
  private Messages_pt() {
  }

  /**
   * The texts, and how the locale writes.
   *
   * @return the texts
   */
  static PackedTexts texts() {
    return PackedTexts.of(4).groupSeparator(".").texts(TEXTS_1);
  }
}
