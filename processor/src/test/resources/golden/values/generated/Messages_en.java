package com.acme.mail;

import dev.parlance.support.Conventions;
import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;

/**
 * The texts in {@code en}, one a line: for {@link Messages}, not for use.
 */
@Generated(
    value = "Parlance, from messages.txt",
    files = "messages.txt 432 8b051e24"
)
final class Messages_en {
  private static final String TEXTS_1 =
      // greeting
      "Hello \0010!\036"
      // range
      + "\0010 to \0011\036"
      // twice
      + "\0010, \0010, come here\036"
      // many
      + "From \0010, \0011 and \0012 to \0013 with \0014\036"
      // linked
      + "\0020\0011\003 by \0012\036"
      // braces
      + "{first} - {last}\036";

  private static final String ENTRIES_1 =
      "greeting\001name\036"
      + "range\001interpolation\001interpolation1\036"
      + "twice\001name\036"
      + "many\001firstSender\001secondSender\001thirdSender\001class_\001texts_\036"
      + "linked\002link\001subject\001ph1\036"
      + "braces\036";

  private Messages_en() {
  }

  static PackedTexts texts() {
    return PackedTexts.of(6, Conventions.of(false, "0", ",", "-", 3, 3), TEXTS_1);
  }

  static String[] entries() {
    return new String[] {ENTRIES_1};
  }
}
