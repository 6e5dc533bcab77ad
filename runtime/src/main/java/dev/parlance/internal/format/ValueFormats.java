package dev.parlance.internal.format;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;

/**
 * Reads formats as packed texts name them.
 *
 * <table>
 * <caption>Formats</caption>
 * <tr><td>{@code n}, {@code n:integer}, {@code n:percent}</td><td>a number, in the locale's usual form</td></tr>
 * <tr><td>{@code n:currency}</td><td>an amount in its own currency, a number in that of the locale</td></tr>
 * <tr><td>{@code n:currency/EUR}</td><td>a number in this currency</td></tr>
 * <tr><td>{@code n:=PATTERN}</td><td>a number by a pattern of {@link DecimalFormat}</td></tr>
 * <tr><td>{@code d:short}, {@code d:medium}, {@code d:long}, {@code d:full}</td><td>a date</td></tr>
 * <tr><td>{@code t:STYLE}</td><td>a time, in the same styles</td></tr>
 * <tr><td>{@code dt:STYLE}</td><td>a date and its time, both in the same style</td></tr>
 * <tr><td>{@code d:=PATTERN}</td><td>a date, time or both by a pattern of
 * {@link java.time.format.DateTimeFormatter}</td></tr>
 * </table>
 */
public final class ValueFormats {
  private static final String PATTERN = "=";
  private static final String CURRENCY = "currency/";

  private ValueFormats() {}

  /**
   * The format that {@code name} names, for {@code locale}.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static ValueFormat of(String name, Locale locale) {
    int colon = name.indexOf(':');
    String type = colon < 0 ? name : name.substring(0, colon);
    String style = colon < 0 ? "" : name.substring(colon + 1);
    return switch (type) {
      case "n" -> number(style, locale);
      case "d" -> style.startsWith(PATTERN)
          ? TemporalValueFormat.ofPattern(style.substring(PATTERN.length()), locale)
          : TemporalValueFormat.ofDate(style(style), locale);
      case "t" -> TemporalValueFormat.ofTime(style(style), locale);
      case "dt" -> TemporalValueFormat.ofDateTime(style(style), locale);
      default -> throw unknown(name);
    };
  }

  private static ValueFormat number(String style, Locale locale) {
    if (style.startsWith(PATTERN)) {
      return NumberValueFormat.ofPattern(new DecimalFormat(style.substring(PATTERN.length()),
          DecimalFormatSymbols.getInstance(locale)));
    }
    if (style.startsWith(CURRENCY)) {
      return NumberValueFormat.ofCurrency(NumberFormat.getCurrencyInstance(locale),
          Currency.getInstance(style.substring(CURRENCY.length())));
    }
    return switch (style) {
      case "" -> NumberValueFormat.of(NumberFormat.getInstance(locale));
      case "integer" -> NumberValueFormat.of(NumberFormat.getIntegerInstance(locale));
      case "percent" -> NumberValueFormat.of(NumberFormat.getPercentInstance(locale));
      case "currency" -> NumberValueFormat.ofAmounts(NumberFormat.getCurrencyInstance(locale));
      default -> throw unknown(style);
    };
  }

  private static FormatStyle style(String name) {
    return switch (name) {
      case "short" -> FormatStyle.SHORT;
      case "medium" -> FormatStyle.MEDIUM;
      case "long" -> FormatStyle.LONG;
      case "full" -> FormatStyle.FULL;
      default -> throw unknown(name);
    };
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException("unknown format " + name);
  }
}
