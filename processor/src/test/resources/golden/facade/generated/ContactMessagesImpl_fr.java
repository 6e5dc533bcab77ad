package com.acme.contact;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;
import dev.parlance.support.PluralRules;

/**
 * The texts in {@code fr}, one per line: for {@link ContactMessagesImpl}, not for use.
 */
@Generated("Parlance, from messages.txt")
final class ContactMessagesImpl_fr implements PluralRules {
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // 8602814243662345124
      "L\u2019adresse est requise.\036"
      // greeting: Bonjour {name} !
      + "Bonjour \001A !\036"
      // licence
      + "\036"
      // videos: {count, plural, =0 {Aucune vid\u00e9o} one {{count} vid\u00e9o} other {{count} v...
      + "\016A\006\021=0\006Aucune vid\u00e9o\021one\006\013A\006 vid\u00e9o\021other\006\013A\006 vid\u00e9os\003\036"
      // by
      + "\036"
      // contact.title
      + "\036";

  /**
   * No instances.
   */
  private ContactMessagesImpl_fr() {
  }

  /**
   * The texts, and how the locale writes.
   *
   * @return the texts
   */
  static PackedTexts texts() {
    return PackedTexts.of(6)
        .groupSeparator("\u202f")
        .decimalSeparator(",")
        .plurals(new ContactMessagesImpl_fr())
        .texts(TEXTS_1);
  }

  @Override
  public int cardinal(long n) {
    if (n <= 1) {
      return ONE;
    }
    if (n % 1_000_000 == 0) {
      return MANY;
    }
    return OTHER;
  }
}
