package com.acme.videos;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;
import dev.parlance.support.PluralRules;

/**
 * The texts in {@code pl}, one per line: for {@link Messages}, not for use.
 */
@Generated("Parlance, from messages.txt")
final class Messages_pl implements PluralRules {
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // videos: {count, plural, =0 {Brak film\u00f3w} one {{count} film} few {{count} filmy} man...
      "\016A\006\021=0\006Brak film\u00f3w\021one\006\013A\006 film\021few\006\013A\006 filmy\021many\006\013A\006 film\u00f3w\021other\006\013A\006 filmu\003\036"
      // place: {place, selectordinal, other {{place}.}} miejsce.
      + "\017A\006\021other\006\013A\006.\003 miejsce.\036"
      // invited: {gender, select, female {Zaprosi\u0142a} male {Zaprosi\u0142} other {Zaproszono...
      + "\020A\021female\006Zaprosi\u0142a\021male\006Zaprosi\u0142\021other\006Zaproszono\003: \007B\016C1\006\021=0\006nikogo\021=1\006ciebie\021one\006ciebie i \013C1\006 osob\u0119\021few\006ciebie i \013C1\006 osoby\021many\006ciebie i \013C1\006 os\u00f3b\021other\006ciebie i \013C1\006 osoby\003\003.\036"
      // notice: [Szkic. ]{name}: {ICU}
      + "\010ASzkic. \003\001C: \u00120\006B\006\036"
      // seen: {ICU}, z '{videos}' []: {count, plural, one {[jeden]} few {{count}} many {{count}}...
      + "\u00123\006ABD\006, z {videos} \007F\003: \016C\006\021one\006\002Ejeden\003\021few\006\013C\006\021many\006\013C\006\021other\006\013C\006\003\036";

  /**
   * No instances.
   */
  private Messages_pl() {
  }

  /**
   * The texts, and how the locale writes.
   *
   * @return the texts
   */
  static PackedTexts texts() {
    return PackedTexts.of(5).groupSeparator("\u00a0").plurals(new Messages_pl()).texts(TEXTS_1);
  }

  @Override
  public int cardinal(long n) {
    if (n == 1) {
      return ONE;
    }
    if (n % 10 >= 2 && n % 10 <= 4 && !(n % 100 >= 12 && n % 100 <= 14)) {
      return FEW;
    }
    return MANY;
  }
}
