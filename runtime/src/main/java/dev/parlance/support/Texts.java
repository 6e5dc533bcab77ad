package dev.parlance.support;

import dev.parlance.RichText;
import dev.parlance.internal.format.Amount;
import dev.parlance.internal.format.ExactNumber;
import dev.parlance.internal.format.Moments;
import dev.parlance.internal.format.UngroupedNumber;
import dev.parlance.internal.template.FormattedText;
import dev.parlance.internal.template.Template;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Date;
import java.util.Objects;

/** Fills in the texts of messages with placeholders. */
public final class Texts {
  private Texts() {}

  /**
   * The text at {@code index} filled in, for a message without markup.
   *
   * <pre>{@code
   * public String greeting(String name) {
   *   return Texts.format(texts, 7, Objects.requireNonNull(name, "name"));
   * }
   * }</pre>
   *
   * @param arguments the values, as {@link #rich} takes them, in the order of the method's parameters
   * @throws NullPointerException where an argument that the text shows is null
   */
  public static String format(TextTable table, int index, Object... arguments) {
    return table.template(index).format(arguments);
  }

  /**
   * The text at {@code index} filled in, for a message with markup.
   *
   * @param arguments in the order of the method's parameters: {@link String}s, {@link Number}s, dates and
   *     times of {@code java.time}, constants of enums, {@link dev.parlance.Link}s, {@link dev.parlance.Element}s and {@link Boolean}s
   * @throws NullPointerException where an argument is null
   * @throws IllegalArgumentException where a void element would get content
   */
  public static RichText rich(TextTable table, int index, Object... arguments) {
    Object[] snapshot = arguments.clone();
    for (int i = 0; i < snapshot.length; i++) {
      Object argument = Objects.requireNonNull(snapshot[i]);
      if (argument instanceof Number number && !(argument instanceof Long || argument instanceof Integer)) {
        // It may change, as an AtomicInteger does.
        snapshot[i] = ExactNumber.of(number);
      }
    }
    Template template = table.template(index);
    template.check(snapshot);
    return new FormattedText(template, snapshot);
  }

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
