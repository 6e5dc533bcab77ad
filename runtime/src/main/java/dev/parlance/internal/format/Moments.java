package dev.parlance.internal.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Dates and times of instants. */
public final class Moments {
  private Moments() {}

  /** The date and time at {@code instant} in {@code zone}; the first and the last of all where it has none there. */
  public static ZonedDateTime at(Instant instant, ZoneId zone) {
    try {
      return instant.atZone(zone);
    } catch (DateTimeException outOfRange) {
      return (instant.getEpochSecond() < 0 ? LocalDateTime.MIN : LocalDateTime.MAX).atZone(zone);
    }
  }
}
