package dev.parlance.processor.locale;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A plural category
 * (<a href="https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules">UTS #35, Language Plural
 * Rules</a>), in the order in which rules are tried.
 */
public enum PluralCategory {
  /** In Arabic, 0. */
  ZERO,
  /** In English, 1. */
  ONE,
  /** In Arabic, 2. */
  TWO,
  /** In Polish, 2, 3, 4, 22, and so on. */
  FEW,
  /** In Arabic, 11 to 99, 111, and so on. */
  MANY,
  /** All numbers without another category; every locale has it. */
  OTHER;

  /** The category with {@code keyword}; empty where the keyword is unknown. */
  public static Optional<PluralCategory> named(String keyword) {
    return Arrays.stream(values()).filter(category -> category.keyword().equals(keyword)).findFirst();
  }

  /** The keyword of this category in texts. */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }
}
