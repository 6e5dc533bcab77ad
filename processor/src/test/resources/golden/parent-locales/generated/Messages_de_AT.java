package com.acme.parents;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;
import dev.parlance.support.PluralRules;

/**
 * The texts in {@code de-AT}, one per line: for {@link Messages}, not for use.
 */
@Generated("Parlance, from messages.txt")
final class Messages_de_AT implements PluralRules {
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // january
      "J\u00e4nner\036"
      // stairs
      + "\037\036"
      // days: {count, plural, one {{count} Tag} other {{count} Tage}}
      + "\016A\006\021one\006\013A\006 Tag\021other\006\013A\006 Tage\003\036"
      // bus
      + "\036";

  /**
   * No instances.
   */
  private Messages_de_AT() {
  }

  /**
   * The texts, and how the locale writes.
   *
   * @return the texts
   */
  static PackedTexts texts() {
    return PackedTexts.of(4).groupSeparator("\u00a0").plurals(new Messages_de_AT()).texts(TEXTS_1);
  }

  @Override
  public int cardinal(long n) {
    if (n == 1) {
      return ONE;
    }
    return OTHER;
  }
}
