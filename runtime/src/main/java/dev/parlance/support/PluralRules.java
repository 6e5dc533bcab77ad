package dev.parlance.support;

import dev.parlance.internal.locale.PluralClassifier;

/**
 * The plural rules of one locale for whole numbers, by CLDR as it was at build time
 * (<a href="https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules">UTS #35, Language Plural
 * Rules</a>).
 */
@SuppressWarnings("exports") // generated code does not name the internal type
public interface PluralRules extends PluralClassifier {
  /** The category {@code zero}. */
  int ZERO = PluralClassifier.ZERO;

  /** The category {@code one}. */
  int ONE = PluralClassifier.ONE;

  /** The category {@code two}. */
  int TWO = PluralClassifier.TWO;

  /** The category {@code few}. */
  int FEW = PluralClassifier.FEW;

  /** The category {@code many}. */
  int MANY = PluralClassifier.MANY;

  /** The category {@code other}. */
  int OTHER = PluralClassifier.OTHER;

  /** The category of {@code n} as a count; {@code n} is not negative. */
  @Override
  default int cardinal(long n) {
    return OTHER;
  }

  /** The category of {@code n} as a position; {@code n} is not negative. */
  @Override
  default int ordinal(long n) {
    return OTHER;
  }
}
