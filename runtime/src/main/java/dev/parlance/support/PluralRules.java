package dev.parlance.support;

/**
 * The plural rules of one locale for whole numbers, by CLDR as it was at build time
 * (<a href="https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules">UTS #35, Language Plural
 * Rules</a>).
 */
public interface PluralRules {
  /** The category {@code zero}. */
  int ZERO = 0;

  /** The category {@code one}. */
  int ONE = 1;

  /** The category {@code two}. */
  int TWO = 2;

  /** The category {@code few}. */
  int FEW = 3;

  /** The category {@code many}. */
  int MANY = 4;

  /** The category {@code other}. */
  int OTHER = 5;

  /** The category of {@code n} where it counts things; {@code n} is not negative. */
  default int cardinal(long n) {
    return OTHER;
  }

  /** The category of {@code n} where it tells a position; {@code n} is not negative. */
  default int ordinal(long n) {
    return OTHER;
  }
}
