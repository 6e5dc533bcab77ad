package dev.parlance.internal.format;

import java.util.Currency;
import java.util.Objects;

/** A number with its currency: money where a place shows a currency, elsewhere the number. */
public final class Amount extends Number {
  private static final long serialVersionUID = 1;

  private final Number number;
  private final Currency currency;

  /** @throws NullPointerException for null */
  public Amount(Number number, Currency currency) {
    this.number = ExactNumber.of(number);
    this.currency = Objects.requireNonNull(currency, "currency");
  }

  /** The number, which is immutable. */
  public Number number() {
    return number;
  }

  Currency currency() {
    return currency;
  }

  @Override
  public int intValue() {
    return number.intValue();
  }

  @Override
  public long longValue() {
    return number.longValue();
  }

  @Override
  public float floatValue() {
    return number.floatValue();
  }

  @Override
  public double doubleValue() {
    return number.doubleValue();
  }

  @Override
  public String toString() {
    return number.toString();
  }
}
