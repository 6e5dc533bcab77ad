package com.acme.mail;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;

/**
 * The texts in {@code en}, one per line: for {@link Messages}, not for use.
 */
@Generated(
    value = "Parlance, from messages.txt",
    files = "messages.txt 432 8b051e24"
)
final class Messages_en {
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // greeting: Hello {name}!
      "Hello \001A!\036"
      // range: {interpolation} to {interpolation1}
      + "\001A to \001B\036"
      // twice: {name}, {name}, come here
      + "\001A, \001A, come here\036"
      // many: From {firstSender}, {secondSender} and {thirdSender} to {class_} with {texts_}
      + "From \001B, \001C and \001E to \001A with \001D\036"
      // linked: [{subject}] by {ph1}
      + "\002A\001B\003 by \001C\036"
      // braces
      + "{first} - {last}\036";

  /**
   * IDs and parameters, each entry ended by U+001E.
   */
  private static final String ENTRIES_1 =
      "greeting\001name\036"
      + "range\001interpolation\001interpolation1\036"
      + "twice\001name\036"
      + "many\001class_\001firstSender\001secondSender\001texts_\001thirdSender\036"
      + "linked\004\002link\001subject\001ph1\036"
      + "braces\036";

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
    return PackedTexts.of(6).texts(TEXTS_1);
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
