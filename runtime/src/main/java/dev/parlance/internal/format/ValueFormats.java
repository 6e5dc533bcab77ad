package dev.parlance.internal.format;

import java.math.BigDecimal;
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
 * <tr><td>{@code n:plain}</td><td>a number in ASCII, not grouped, with all its decimals</td></tr>
 * <tr><td>{@code n:currency}</td><td>an amount in its own currency, a number in that of the locale</td></tr>
 * <tr><td>{@code n:currency/EUR}</td><td>a number in this currency</td></tr>
 * <tr><td>{@code n:=PATTERN}</td><td>a number by a pattern of {@link DecimalFormat}</td></tr>
 * <tr><td>{@code n:currency/EUR=PATTERN}</td><td>a number in this currency, by a pattern</td></tr>
 * <tr><td>{@code n:*100=PATTERN}, {@code n:currency/EUR*0.01=PATTERN}</td><td>the same of a multiple of the number</td></tr>
 * <tr><td>{@code d:short}, {@code d:medium}, {@code d:long}, {@code d:full}</td><td>a date</td></tr>
 * <tr><td>{@code t:STYLE}</td><td>a time, in the same styles</td></tr>
 * <tr><td>{@code dt:STYLE}</td><td>a date and its time, both in the same style</td></tr>
 * <tr><td>{@code d:=PATTERN}</td><td>a date, time or both by a pattern of
 * {@link java.time.format.DateTimeFormatter}</td></tr>
 * </table>
 */
public final class ValueFormats {
  private static final String PLAIN = "plain";
  private static final String PATTERN = "=";
  private static final String CURRENCY = "currency/";
  private static final String SCALE = "*";

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
    if (style.equals(PLAIN)) {
      return new PlainNumberFormat();
    }
    int pattern = style.indexOf(PATTERN);
    if (pattern >= 0) {
      return byPattern(style.substring(0, pattern),
          new DecimalFormat(style.substring(pattern + PATTERN.length()), DecimalFormatSymbols.getInstance(locale)));
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

  private static NumberValueFormat byPattern(String style, DecimalFormat format) {
    int scale = style.indexOf(SCALE);
    String currency = scale < 0 ? style : style.substring(0, scale);
    if (!currency.isEmpty()) {
      format.setCurrency(Currency.getInstance(currency.substring(CURRENCY.length())));
    }
    NumberValueFormat byPattern =
        currency.isEmpty() ? NumberValueFormat.ofPattern(format) : NumberValueFormat.of(format);
    return scale < 0 ? byPattern : byPattern.scaled(new BigDecimal(style.substring(scale + SCALE.length())));
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
