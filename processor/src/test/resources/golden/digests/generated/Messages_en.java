package com.acme.forum;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;

/**
 * The texts in {@code en}, one per line: for {@link Messages}, not for use.
 */
@Generated(
    value = "Parlance, from messages.txt",
    files = "messages.txt 365 ec6377eb"
)
final class Messages_en {
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // 4418076402151198437
      "A nickname is needed.\036"
      // 907215536348112950
      + "The nickname cannot be longer than 30 characters.\036"
      // b1d7f0a2c94e58363fae0d7712c5e8894ab0c3d1: Posts are published under the [Creative Common...
      + "Posts are published under the \002ACreative Commons licence\003.\036"
      // 1593628174009265333: Need help? See [].
      + "Need help? See \002A\003.\036"
      // 6627731905518420086
      + "Rules & Manners\036";

  /**
   * IDs and parameters, each entry ended by U+001E.
   */
  private static final String ENTRIES_1 =
      "4418076402151198437\036"
      + "907215536348112950\036"
      + "b1d7f0a2c94e58363fae0d7712c5e8894ab0c3d1\004\002link\036"
      + "1593628174009265333\004\002link\036"
      + "6627731905518420086\036";

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
    return PackedTexts.of(5).texts(TEXTS_1);
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
