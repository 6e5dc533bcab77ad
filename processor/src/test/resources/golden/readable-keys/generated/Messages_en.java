package com.acme.shop;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;

/**
 * The texts in {@code en}, one per line: for {@link Messages}, not for use.
 */
@Generated(
    value = "Parlance, from messages.txt",
    files = "messages.txt 422 5d5526de"
)
final class Messages_en {
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // title
      "Everything for your garden\036"
      // contact.email-required
      + "Please tell us your address.\036"
      // 404.title
      + "Nothing grows here\036"
      // switch
      + "Another shop\036"
      // find
      + "Look for a plant\036"
      // opening_hours
      + "Open from 8 to 18\u202fh\036"
      // fertiliser.warning
      + "Keep away from children & pets\036"
      // quote
      + "\"Grow!\" she said & left: C:\\garden\\new */ @param {@code x}\036"
      // two.lines
      + "First line\n\tsecond line\036"
      // gr\u00f6\u00dfe
      + "Gr\u00f6\u00dfe w\u00e4hlen \u2013 \u4e2d\u6587 \ud83d\ude00\036";

  /**
   * IDs and parameters, each entry ended by U+001E.
   */
  private static final String ENTRIES_1 =
      "title\036"
      + "contact.email-required\036"
      + "404.title\036"
      + "switch\036"
      + "find\036"
      + "opening_hours\036"
      + "fertiliser.warning\036"
      + "quote\036"
      + "two.lines\036"
      + "gr\u00f6\u00dfe\036";

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
    return PackedTexts.of(10).texts(TEXTS_1);
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
