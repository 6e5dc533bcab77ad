package com.acme.videos;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;

/**
 * The texts in {@code ja}, one per line: for {@link Messages}, not for use.
 */
@Generated("Parlance, from messages.txt")
final class Messages_ja {
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // videos (en): {count, plural, =0 {No videos} one {{count} video} other {{count} videos}}
      "\016A\006\021=0\006\u52d5\u753b\u306f\u3042\u308a\u307e\u305b\u3093\021other\006\u52d5\u753b\013A\006\u672c\003\036"
      // place (en): You came {place, selectordinal, one {{place}st} two {{place}nd} few {{place}...
      + "\017A\006\021other\006\u7b2c\013A\006\u4f4d\003\u3067\u3059\u3002\036"
      // invited
      + "\036"
      // notice (en): [Draft. ]{ICU} by {name}
      + "\010A\u4e0b\u66f8\u304d\u3002\003\001C\u306e\u00120\006B\006\036"
      // seen
      + "\036";

  /**
   * No instances.
   */
  private Messages_ja() {
  }

  /**
   * The texts, and how the locale writes.
   *
   * @return the texts
   */
  static PackedTexts texts() {
    return PackedTexts.of(5).texts(TEXTS_1);
  }
}
