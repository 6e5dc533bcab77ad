package dev.parlance.processor.locale;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;

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
    DecimalFormat format =
        (DecimalFormat) NumberFormat.getInstance(ULocale.forLanguageTag(tag), NumberFormat.CURRENCYSTYLE);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return "n:=" + format.toPattern().replace("\u00a4", "'" + symbol.replace("'", "''") + "'");
  }
}
