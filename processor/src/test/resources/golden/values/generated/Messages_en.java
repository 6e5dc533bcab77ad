package com.acme.mail;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;
import dev.parlance.support.TextTable;

/**
 * The texts in {@code en}, one a line: for {@link Messages}, not for use.
 */
@Generated("Parlance, from messages.txt")
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

  private Messages_en() {
  }

  static TextTable texts() {
    return PackedTexts.of(6, false, TEXTS_1);
  }
}
