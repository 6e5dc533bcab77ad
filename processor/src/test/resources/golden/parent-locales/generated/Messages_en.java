package com.acme.parents;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;
import dev.parlance.support.PluralRules;

/**
 * The texts in {@code en}, one per line: for {@link Messages}, not for use.
 */
@Generated(
    value = "Parlance, from messages.txt",
    files = {
        "messages.txt 137 d82c2792",
        "messages.de.txt 136 a7d156e9",
        "messages.de-AT.txt 79 8b6d82a7",
        "messages.pt.txt 77 91b6d8bb",
        "messages.pt-PT.txt 64 46ed2143"
    }
)
final class Messages_en implements PluralRules {
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // january
      "January\036"
      // stairs
      + "Stairs\036"
      // days: {count, plural, one {{count} day} other {{count} days}}
      + "\016A\006\021one\006\013A\006 day\021other\006\013A\006 days\003\036"
      // bus: Take the [bus].
      + "Take the \002Abus\003.\036";

  /**
   * IDs and parameters, each entry ended by U+001E.
   */
  private static final String ENTRIES_1 =
      "january\036"
      + "stairs\036"
      + "days\016count\036"
      + "bus\004\002link\036";

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
    return PackedTexts.of(4).plurals(new Messages_en()).texts(TEXTS_1);
  }

  @Override
  public int cardinal(long n) {
    if (n == 1) {
      return ONE;
    }
    return OTHER;
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
