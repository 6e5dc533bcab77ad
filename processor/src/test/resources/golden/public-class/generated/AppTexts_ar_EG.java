package com.acme.app;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;
import dev.parlance.support.TextTable;

/**
 * The texts in {@code ar-EG}, one a line: for {@link AppTexts}, not for use.
 */
@Generated("Parlance, from /texts/app.txt")
final class AppTexts_ar_EG {
  private static final String TEXTS_1 =
      // welcome
      "\u0645\u0631\u062d\u0628\u0627\036"
      // greeting
      + "\u0645\u0631\u062d\u0628\u0627 \0010\036";

  private AppTexts_ar_EG() {
  }

  static TextTable texts() {
    return PackedTexts.of(2, true, TEXTS_1);
  }
}
