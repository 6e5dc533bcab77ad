package com.acme.videos;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;
import dev.parlance.support.PluralRules;

/**
 * The texts in {@code ar}, one per line: for {@link Messages}, not for use.
 */
@Generated("Parlance, from messages.txt")
final class Messages_ar implements PluralRules {
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // videos (en): {count, plural, =0 {No videos} one {{count} video} other {{count} videos}}
      "\016A\006\021=0\006\u0644\u0627 \u0641\u064a\u062f\u064a\u0648\u0647\u0627\u062a\021zero\006\013A\006 \u0641\u064a\u062f\u064a\u0648\021one\006\u0641\u064a\u062f\u064a\u0648 \u0648\u0627\u062d\u062f\021two\006\u0641\u064a\u062f\u064a\u0648\u0647\u0627\u0646\021few\006\013A\006 \u0641\u064a\u062f\u064a\u0648\u0647\u0627\u062a\021many\006\013A\006 \u0641\u064a\u062f\u064a\u0648\021other\006\013A\006 \u0641\u064a\u062f\u064a\u0648\003\036"
      // place (en): You came {place, selectordinal, one {{place}st} two {{place}nd} few {{place}...
      + "\u0627\u0644\u0645\u0631\u0643\u0632 \017A\006\021other\006\013A\006\003.\036"
      // invited
      + "\036"
      // notice
      + "\036"
      // seen
      + "\036";

  /**
   * No instances.
   */
  private Messages_ar() {
  }

  /**
   * The texts, and how the locale writes.
   *
   * @return the texts
   */
  static PackedTexts texts() {
    return PackedTexts.of(5)
        .rightToLeft()
        .minusSign("\u200e-")
        .plurals(new Messages_ar())
        .texts(TEXTS_1);
  }

  @Override
  public int cardinal(long n) {
    if (n == 0) {
      return ZERO;
    }
    if (n == 1) {
      return ONE;
    }
    if (n == 2) {
      return TWO;
    }
    if (n % 100 >= 3 && n % 100 <= 10) {
      return FEW;
    }
    if (n % 100 >= 11) {
      return MANY;
    }
    return OTHER;
  }
}
