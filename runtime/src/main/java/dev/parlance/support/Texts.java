package dev.parlance.support;

import dev.parlance.internal.format.Amount;
import dev.parlance.internal.format.Moments;
import dev.parlance.internal.format.UngroupedNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Date;

/** Makes arguments of texts. */
public final class Texts {
  private Texts() {}

  /** A whole number that every place of a text writes without grouping, as an argument. */
  public static Object ungrouped(long value) {
    return new UngroupedNumber(value);
  }

  /**
   * A number with its currency, as an argument: a place that shows a currency shows this one, any other place the number.
   *
   * @throws NullPointerException for null
   */
  public static Object amount(Number amount, Currency currency) {
    return new Amount(amount, currency);
  }

  /**
   * The date and time at {@code instant} in {@code zone}.
   *
   * @throws NullPointerException for null
   */
  public static ZonedDateTime at(Instant instant, ZoneId zone) {
    return Moments.at(instant, zone);
  }

  /**
   * The date and time at {@code date}, also one of {@code java.sql}, in {@code zone}.
   *
   * @throws NullPointerException for null
   */
  public static ZonedDateTime at(Date date, ZoneId zone) {
    return Moments.at(Instant.ofEpochMilli(date.getTime()), zone);
  }
}
