package com.acme.videos;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;
import dev.parlance.support.PluralRules;

/**
 * The texts in {@code en}, one per line: for {@link Messages}, not for use.
 */
@Generated(
    value = "Parlance, from messages.txt",
    files = {
        "messages.txt 786 b50c7a37",
        "messages.ar.txt 240 63f0e67f",
        "messages.ja.txt 235 c742d930",
        "messages.pl.txt 740 8f4712a1"
    }
)
final class Messages_en implements PluralRules {
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // videos: {count, plural, =0 {No videos} one {{count} video} other {{count} videos}}
      "\016A\006\021=0\006No videos\021one\006\013A\006 video\021other\006\013A\006 videos\003\036"
      // place: You came {place, selectordinal, one {{place}st} two {{place}nd} few {{place}rd} o...
      + "You came \017A\006\021one\006\013A\006st\021two\006\013A\006nd\021few\006\013A\006rd\021other\006\013A\006th\003.\036"
      // invited: {gender, select, female {She} male {He} other {They}} invited [{guests, plural,...
      + "\020A\021female\006She\021male\006He\021other\006They\003 invited \007B\016C1\006\021=0\006nobody\021=1\006you\021one\006you and \013C1\006 other\021other\006you and \013C1\006 others\003\003.\036"
      // notice: [Draft. ]{ICU} by {name}
      + "\010ADraft. \003\u00120\006B\006 by \001C\036"
      // seen: {ICU}, of '{videos}' []: {count, plural, one {[one]} other {{count}}}
      + "\u00123\006ABD\006, of {videos} \007F\003: \016C\006\021one\006\002Eone\003\021other\006\013C\006\003\036";

  /**
   * IDs and parameters, each entry ended by U+001E.
   */
  private static final String ENTRIES_1 =
      "videos\016count\036"
      + "place\016place\036"
      + "invited\004\020gender\007span\016guests\036"
      + "notice\010blockIf\016count\001name\036"
      + "seen\004\010blockIf\016count2\016count\001name\002link\007img\036";

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
    return PackedTexts.of(5).plurals(new Messages_en()).texts(TEXTS_1);
  }

  @Override
  public int cardinal(long n) {
    if (n == 1) {
      return ONE;
    }
    return OTHER;
  }

  @Override
  public int ordinal(long n) {
    if (n % 10 == 1 && n % 100 != 11) {
      return ONE;
    }
    if (n % 10 == 2 && n % 100 != 12) {
      return TWO;
    }
    if (n % 10 == 3 && n % 100 != 13) {
      return FEW;
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
