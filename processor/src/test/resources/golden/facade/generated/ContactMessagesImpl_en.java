package com.acme.contact;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;
import dev.parlance.support.PluralRules;

/**
 * The texts in {@code en}, one per line: for {@link ContactMessagesImpl}, not for use.
 */
@Generated(
    value = "Parlance, from messages.txt",
    files = {
        "messages.txt 425 5fa9a43f",
        "messages.fr.txt 164 699d15af"
    }
)
final class ContactMessagesImpl_en implements PluralRules {
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // 8602814243662345124
      "Email is required.\036"
      // greeting: Hello {name}!
      + "Hello \001A!\036"
      // licence: Under the [AGPLv3 licence].
      + "Under the \002AAGPLv3 licence\003.\036"
      // videos: {count, plural, =0 {No videos} one {{count} video} other {{count} videos}}
      + "\016A\006\021=0\006No videos\021one\006\013A\006 video\021other\006\013A\006 videos\003\036"
      // by: {channel, select, private {by you} other {by others}}
      + "\020A\021private\006by you\021other\006by others\003\036"
      // contact.title
      + "Contact\036";

  /**
   * IDs and parameters, each entry ended by U+001E.
   */
  private static final String ENTRIES_1 =
      "8602814243662345124\036"
      + "greeting\001name\036"
      + "licence\004\002link\036"
      + "videos\016count\036"
      + "by\020channel\036"
      + "contact.title\036";

  /**
   * No instances.
   */
  private ContactMessagesImpl_en() {
  }

  /**
   * The texts, and how the locale writes.
   *
   * @return the texts
   */
  static PackedTexts texts() {
    return PackedTexts.of(6).plurals(new ContactMessagesImpl_en()).texts(TEXTS_1);
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
