package dev.parlance.internal.format;

import java.time.DateTimeException;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Calendar;
import java.util.Locale;

/** Formats dates and times as {@link java.text.DateFormat} does: with the locale's digits, in the locale's calendar. */
final class TemporalValueFormat implements ValueFormat {
  private final DateTimeFormatter formatter;

  /** Formats a value without a zone, where {@link #formatter} shows the zone; else the same. */
  private final DateTimeFormatter withoutZone;

  private TemporalValueFormat(String pattern, String patternWithoutZone, Locale locale) {
    formatter = formatter(pattern, locale);
    withoutZone = pattern.equals(patternWithoutZone) ? formatter : formatter(patternWithoutZone, locale);
  }

  private static DateTimeFormatter formatter(String pattern, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, locale)
        .withDecimalStyle(DecimalStyle.of(locale))
        .withChronology(chronology(locale));
  }

  /** The calendar of {@code locale} as java.text has it, which knows more of them than java.time: that of Thailand. */
  private static Chronology chronology(Locale locale) {
    String type = Calendar.getInstance(locale).getCalendarType();
    return type.equals("buddhist") || type.equals("japanese") ? Chronology.of(type) : IsoChronology.INSTANCE;
  }

  static TemporalValueFormat ofDate(FormatStyle style, Locale locale) {
    String pattern = pattern(style, null, locale);
    return new TemporalValueFormat(pattern, pattern, locale);
  }

  static TemporalValueFormat ofTime(FormatStyle style, Locale locale) {
    return new TemporalValueFormat(pattern(null, style, locale), pattern(null, withoutZone(style), locale), locale);
  }

  static TemporalValueFormat ofDateTime(FormatStyle style, Locale locale) {
    return new TemporalValueFormat(pattern(style, style, locale), pattern(style, withoutZone(style), locale), locale);
  }

  static TemporalValueFormat ofPattern(String pattern, Locale locale) {
    return new TemporalValueFormat(pattern, pattern, locale);
  }

  private static String pattern(FormatStyle date, FormatStyle time, Locale locale) {
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(date, time, chronology(locale), locale);
    // In Chinese the zone is in brackets, which would make it optional.
    return pattern.indexOf('\'') < 0 ? pattern.replace("[", "'['").replace("]", "']'") : pattern;
  }

  /** The style of a time that has no zone: the longer ones show one. */
  private static FormatStyle withoutZone(FormatStyle style) {
    return style == FormatStyle.SHORT ? FormatStyle.SHORT : FormatStyle.MEDIUM;
  }

  @Override
  public String format(Object value) {
    TemporalAccessor temporal = (TemporalAccessor) value;
    try {
      return (temporal.query(TemporalQueries.zone()) == null ? withoutZone : formatter).format(temporal);
    } catch (DateTimeException e) {
      // The locale's calendar may lack it: that of Japan begins in 1873.
      return temporal.toString();
    }
  }
}
