package dev.parlance.support;

import dev.parlance.internal.locale.PluralCategories;

/**
 * The plural rules of one locale for whole numbers, by CLDR as it was at build time
 * (<a href="https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules">UTS #35, Language Plural
 * Rules</a>).
 */
public interface PluralRules {
  /** The category {@code zero}. */
  int ZERO = PluralCategories.ZERO;

  /** The category {@code one}. */
  int ONE = PluralCategories.ONE;

  /** The category {@code two}. */
  int TWO = PluralCategories.TWO;

  /** The category {@code few}. */
  int FEW = PluralCategories.FEW;

  /** The category {@code many}. */
  int MANY = PluralCategories.MANY;

  /** The category {@code other}. */
  int OTHER = PluralCategories.OTHER;

  /** The category of {@code n} as a count; {@code n} is not negative. */
  default int cardinal(long n) {
    return OTHER;
  }

  /** The category of {@code n} as a position; {@code n} is not negative. */
  default int ordinal(long n) {
    return OTHER;
  }
}
