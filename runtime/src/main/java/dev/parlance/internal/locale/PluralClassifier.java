package dev.parlance.internal.locale;

/** The plural categories of whole numbers in one locale. */
public interface PluralClassifier {
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

  /** The category of {@code n} as a count; {@code n} is not negative. */
  int cardinal(long n);

  /** The category of {@code n} as a position; {@code n} is not negative. */
  int ordinal(long n);
}
