package dev.parlance.internal.bundle;

import dev.parlance.internal.locale.LocaleFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Calendar;
import java.util.Date;

/** Converts arguments to what the formats of dates and times take, in the default zone. */
final class Moments {
  private static final String PATTERN = "d:=";
  private static final String ZONES = "zZXxVO";

  private Moments() {}

  /** The moment of a value that is one, with its zone; null for any other. */
  static ZonedDateTime zoned(Object value) {
    if (value instanceof Calendar calendar) {
      return calendar.toInstant().atZone(calendar.getTimeZone().toZoneId());
    }
    Instant instant = value instanceof Instant moment ? moment
        // The dates and times of java.sql have no instants.
        : value instanceof Date date ? Instant.ofEpochMilli(date.getTime()) : null;
    return instant == null ? null : instant.atZone(ZoneId.systemDefault());
  }

  /** The {@code value} as the format {@code name} takes it; null where it has no such date or time. */
  static TemporalAccessor of(Object value, String name) {
    if (value instanceof Number number) {
      return Instant.ofEpochMilli(number.longValue()).atZone(ZoneId.systemDefault());
    }
    if (value instanceof Date || value instanceof Calendar || value instanceof Instant) {
      return zoned(value);
    }
    if (!(value instanceof TemporalAccessor temporal) || value instanceof Enum<?>) {
      return null;
    }
    boolean pattern = name.startsWith(PATTERN);
    if (value instanceof LocalDate date && (pattern || name.charAt(0) == 't' || name.startsWith("dt"))) {
      return date.atStartOfDay(ZoneId.systemDefault());
    }
    if (value instanceof LocalDateTime both && showsZone(name)) {
      return both.atZone(ZoneId.systemDefault());
    }
    return pattern || isEnough(temporal, name) ? temporal : null;
  }

  private static boolean isEnough(TemporalAccessor temporal, String name) {
    return LocaleFormat.isTemporal(temporal)
        && (name.charAt(0) == 't' || temporal.isSupported(ChronoField.EPOCH_DAY))
        && (name.charAt(0) == 'd' && name.charAt(1) != 't' || temporal.isSupported(ChronoField.NANO_OF_DAY));
  }

  /** Whether the format shows a zone; where it does not, the hour that a change of the clock leaves out stays as it is. */
  private static boolean showsZone(String name) {
    if (!name.startsWith(PATTERN)) {
      return name.endsWith(":long") || name.endsWith(":full");
    }
    boolean quoted = false;
    for (int i = PATTERN.length(); i < name.length(); i++) {
      char c = name.charAt(i);
      quoted ^= c == '\'';
      if (!quoted && ZONES.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}
