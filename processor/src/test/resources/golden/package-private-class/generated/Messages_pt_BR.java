package com.acme.app;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;
import dev.parlance.support.TextTable;

/**
 * The texts in {@code pt-BR}, one a line: for {@link Messages}, not for use.
 */
@Generated("Parlance, from dialog.txt")
final class Messages_pt_BR {
  private static final String TEXTS_1 =
      // ok
      "Est\u00e1 bem\036";

  private Messages_pt_BR() {
  }

  static TextTable texts() {
    return PackedTexts.of(1, false, TEXTS_1);
  }
}
