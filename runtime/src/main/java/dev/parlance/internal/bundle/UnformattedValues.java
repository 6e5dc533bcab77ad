package dev.parlance.internal.bundle;

import dev.parlance.internal.format.ValueFormat;
import dev.parlance.internal.format.ValueFormats;
import java.text.DateFormat;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What {@link java.text.MessageFormat} writes in a place without a format. Thread-safe. */
final class UnformattedValues {
  private final Map<Locale, ValueFormat> numbers = new ConcurrentHashMap<>();

  /** A number, grouped and with at most three decimals. */
  String number(Number number, Locale locale) {
    return numbers.computeIfAbsent(locale, made -> ValueFormats.of("n", made)).format(number);
  }

  /** A date and its time in the short style, in the default zone. */
  String date(Date date, Locale locale) {
    return shortFormat(locale).format(date);
  }

  /** A date and its time in the short style, in the zone of {@code calendar}. */
  String date(Calendar calendar, Locale locale) {
    DateFormat format = shortFormat(locale);
    format.setTimeZone(calendar.getTimeZone());
    return format.format(calendar.getTime());
  }

  private static DateFormat shortFormat(Locale locale) {
    return DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.SHORT, locale);
  }

  /** The words of {@code value}, which may be null; its class where it cannot say. */
  static String words(Object value) {
    try {
      return String.valueOf((Object) String.valueOf(value));
    } catch (RuntimeException failed) {
      return value.getClass().getName();
    }
  }
}
