package dev.parlance.internal.bundle;

import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.util.Currency;
import java.util.Locale;

/** Writes the format of a place as {@link java.text.MessageFormat} has it: what follows the number of the argument. */
final class JavaTextFormat {
  private static final String CURRENCY = "n:currency/";
  private static final char SIGN = '\u00a4';

  private JavaTextFormat() {}

  /** The format that {@link dev.parlance.internal.format.ValueFormats} reads as {@code name}. */
  static String of(String name, Locale locale) {
    if (name.startsWith(CURRENCY)) {
      return ",number," + ofCurrency(Currency.getInstance(name.substring(CURRENCY.length())), locale);
    }
    int colon = name.indexOf(':');
    String type = colon < 0 ? name : name.substring(0, colon);
    String style = colon < 0 ? "" : name.substring(colon + 1);
    if (type.equals("dt")) {
      int number = number(style);
      return ",date," + ((SimpleDateFormat) DateFormat.getDateTimeInstance(number, number, locale)).toPattern();
    }
    String word = type.equals("n") ? ",number" : type.equals("d") ? ",date" : ",time";
    return style.isEmpty() ? word : word + "," + (style.startsWith("=") ? style.substring(1) : style);
  }

  private static int number(String style) {
    return switch (style) {
      case "short" -> DateFormat.SHORT;
      case "long" -> DateFormat.LONG;
      case "full" -> DateFormat.FULL;
      default -> DateFormat.MEDIUM;
    };
  }

  /** A pattern with the symbol of {@code currency}, where one with the sign would show that of the locale. */
  private static String ofCurrency(Currency currency, Locale locale) {
    DecimalFormat format = (DecimalFormat) NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(currency);
    int digits = Math.max(0, currency.getDefaultFractionDigits());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    String symbol = "'" + currency.getSymbol(locale).replace("'", "''") + "'";
    return format.toPattern().replace(String.valueOf(SIGN), symbol);
  }
}
