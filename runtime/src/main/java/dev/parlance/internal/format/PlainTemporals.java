package dev.parlance.internal.format;

import java.time.format.FormatStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Formats dates and times in places that name no format: in the locale's medium style. */
public final class PlainTemporals {
  private final ValueFormat date;
  private final ValueFormat time;
  private final ValueFormat dateTime;

  public PlainTemporals(Locale locale) {
    date = TemporalValueFormat.ofDate(FormatStyle.MEDIUM, locale);
    time = TemporalValueFormat.ofTime(FormatStyle.MEDIUM, locale);
    dateTime = TemporalValueFormat.ofDateTime(FormatStyle.MEDIUM, locale);
  }

  /** Whether {@code value} has a date, a time of day or both. */
  public static boolean isTemporal(Object value) {
    return value instanceof TemporalAccessor temporal && (hasDate(temporal) || hasTime(temporal));
  }

  /** The {@code value}, for which {@link #isTemporal}, in the locale. */
  public String format(Object value) {
    TemporalAccessor temporal = (TemporalAccessor) value;
    ValueFormat format = !hasDate(temporal) ? time : hasTime(temporal) ? dateTime : date;
    return format.format(temporal);
  }

  private static boolean hasDate(TemporalAccessor temporal) {
    return temporal.isSupported(ChronoField.EPOCH_DAY);
  }

  private static boolean hasTime(TemporalAccessor temporal) {
    return temporal.isSupported(ChronoField.NANO_OF_DAY);
  }
}
