package dev.parlance.processor.testing;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.util.List;

/**
 * How a locale counts and writes, by ICU4J, in which no code of Parlance has a part.
 *
 * @param tag the locale
 */
record Language(String tag) {
  /** Whether it is written from right to left. */
  boolean rightToLeft() {
    return ULocale.forLanguageTag(tag).isRightToLeft();
  }

  /** The categories that it tells apart. */
  List<String> categories(boolean ordinal) {
    return rules(ordinal).getKeywords().stream().sorted().toList();
  }

  /** The category of {@code number}. */
  String category(boolean ordinal, long number) {
    return rules(ordinal).select(Math.abs(number));
  }

  /** {@code number} in its digits and grouping. */
  String number(long number) {
    return NumberFormat.getIntegerInstance(ULocale.forLanguageTag(tag)).format(number);
  }

  private PluralRules rules(boolean ordinal) {
    return PluralRules.forLocale(ULocale.forLanguageTag(tag), ordinal ? PluralType.ORDINAL : PluralType.CARDINAL);
  }
}
