package com.acme.parents;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;
import dev.parlance.support.PluralRules;

/**
 * The texts in {@code de}, one per line: for {@link Messages}, not for use.
 */
@Generated("Parlance, from messages.txt")
final class Messages_de implements PluralRules {
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // january
      "Januar\036"
      // stairs
      + "Treppe\036"
      // days: {count, plural, one {{count} Tag} other {{count} Tage}}
      + "\016A\006\021one\006\013A\006 Tag\021other\006\013A\006 Tage\003\036"
      // bus: Nimm den [Bus].
      + "Nimm den \002ABus\003.\036";

  /**
   * No instances.
   */
  private Messages_de() {
  }

  /**
   * The texts, and how the locale writes.
   *
   * @return the texts
   */
  static PackedTexts texts() {
    return PackedTexts.of(4).groupSeparator(".").plurals(new Messages_de()).texts(TEXTS_1);
  }

  @Override
  public int cardinal(long n) {
    if (n == 1) {
      return ONE;
    }
    return OTHER;
  }
}
