package com.acme.app;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;

/**
 * The texts in {@code ar-EG}, one per line: for {@link AppTexts}, not for use.
 */
@Generated(
    value = "Parlance, from /texts/app.txt",
    files = "texts/app.txt 54 faf79a71"
)
final class AppTexts_ar_EG {
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // welcome
      "\u0645\u0631\u062d\u0628\u0627\036"
      // greeting
      + "\u0645\u0631\u062d\u0628\u0627 \001A\036";

  /**
   * IDs and parameters, each entry ended by U+001E.
   */
  private static final String ENTRIES_1 =
      "welcome\036"
      + "greeting\001name\036";

  /**
   * No instances.
   */
  private AppTexts_ar_EG() {
  }

  /**
   * The texts, and how the locale writes.
   *
   * @return the texts
   */
  static PackedTexts texts() {
    return PackedTexts.of(2)
        .rightToLeft()
        .zeroDigit("\u0660")
        .groupSeparator("\u066c")
        .minusSign("\u061c-")
        .texts(TEXTS_1);
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
