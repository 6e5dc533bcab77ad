package com.acme.broken;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;

/**
 * The texts in {@code en}, one per line: for {@link Messages}, not for use.
 */
@Generated("Parlance, from messages.txt")
final class Messages_en {
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // before
      "Before\036"
      // link
      + "\036"
      // plural
      + "\036"
      // after: After {name}
      + "After \001A\036";

  /**
   * IDs and parameters, each entry ended by U+001E.
   */
  private static final String ENTRIES_1 =
      "before\036"
      + "link\004\002link\036"
      + "plural\036"
      + "after\001name\036";

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
    return PackedTexts.of(4).texts(TEXTS_1);
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
