package dev.parlance.processor.locale;

import dev.parlance.processor.locale.numbers.LocaleNumbers;
import dev.parlance.processor.locale.numbers.NumberPattern;

/**
 * Amounts of money that have the same symbol in all locales, which each locale puts where it does.
 *
 * @param symbol the symbol
 * @param decimals the number of decimals
 */
public record CurrencyPattern(String symbol, int decimals) {
  /** What begins the packed format, which each locale resolves. */
  static final String PREFIX = "n:symbol/";

  /** What a format has before its symbol, behind its number of decimals. */
  private static final char MARK = '/';

  /** The pattern that {@link #packed} has named. */
  static CurrencyPattern of(String packed) {
    int mark = packed.indexOf(MARK, PREFIX.length());
    return new CurrencyPattern(
        packed.substring(mark + 1), Integer.parseInt(packed.substring(PREFIX.length(), mark)));
  }

  /** The format as packed texts name it. */
  public String packed() {
    return PREFIX + decimals + MARK + symbol;
  }

  /** The format as the runtime reads it, by the pattern of the locale {@code tag}. */
  String resolved(String tag) {
    NumberPattern pattern = LocaleNumbers.of(tag).currency().withDecimals(decimals, decimals);
    return "n:=" + pattern.written().replace("\u00a4", "'" + symbol.replace("'", "''") + "'");
  }
}
