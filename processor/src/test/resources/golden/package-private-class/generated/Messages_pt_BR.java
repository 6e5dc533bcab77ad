package com.acme.app;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;

/**
 * The texts in {@code pt-BR}, one per line: for {@link Messages}, not for use.
 */
@Generated(
    value = "Parlance, from dialog.txt",
    files = "dialog.txt 13 08c1f9b8"
)
final class Messages_pt_BR {
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // ok
      "Est\u00e1 bem\036";

  /**
   * IDs and parameters, each entry ended by U+001E.
   */
  private static final String ENTRIES_1 =
      "ok\036";

  /**
   * No instances.
   */
  private Messages_pt_BR() {
  }

  /**
   * The texts, and how the locale writes.
   *
   * @return the texts
   */
  static PackedTexts texts() {
    return PackedTexts.of(1).groupSeparator(".").texts(TEXTS_1);
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
