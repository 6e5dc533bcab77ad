package com.acme.docs;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;

/**
 * The texts in {@code en}, one per line: for {@link Messages}, not for use.
 */
@Generated(
    value = "Parlance, from messages.txt",
    files = "messages.txt 755 23ec9eaa"
)
final class Messages_en {
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // nested: Read [the whole text] first.
      "Read \002Athe \004b\006whole\003 text\003 first.\036"
      // two.links: From [here] to [there], or [back].
      + "From \002Ahere\003 to \002Bthere\003, or \002Aback\003.\036"
      // list: Bring: a spade a hat
      + "\004p\006Bring:\003\004ul\006\004li\006a spade\003\004li\006a hat\003\003\036"
      // break: One two three
      + "One\005br\006two\005hr\006three\036"
      // inert: Press F1
      + "Press \004kbd\006F1\003\036"
      // bare
      + "No markup at all\036";

  /**
   * IDs and parameters, each entry ended by U+001E.
   */
  private static final String ENTRIES_1 =
      "nested\004\002link\036"
      + "two.links\004\002link\002link1\036"
      + "list\004\036"
      + "break\004\036"
      + "inert\004\036"
      + "bare\036";

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
