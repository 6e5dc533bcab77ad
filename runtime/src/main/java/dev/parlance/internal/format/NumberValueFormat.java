package dev.parlance.internal.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.Currency;

/** Formats numbers. It keeps a prototype and formats with a clone, since a {@link NumberFormat} is not thread-safe. */
final class NumberValueFormat implements ValueFormat {
  private final NumberFormat prototype;
  private final Money money;

  /** What the currency of an amount changes. */
  private enum Money {
    NOTHING, SYMBOL, SYMBOL_AND_DIGITS
  }

  /** What numbers are multiplied by. */
  private final BigDecimal scale;

  private NumberValueFormat(NumberFormat prototype, Money money) {
    this(prototype, money, BigDecimal.ONE);
  }

  private NumberValueFormat(NumberFormat prototype, Money money, BigDecimal scale) {
    this.prototype = prototype;
    this.money = money;
    this.scale = scale;
  }

  /** This format of numbers multiplied by {@code factor}. */
  NumberValueFormat scaled(BigDecimal factor) {
    return new NumberValueFormat(prototype, money, factor);
  }

  /** A format of numbers and, as numbers, of amounts; the caller no longer uses {@code prototype}. */
  static NumberValueFormat of(NumberFormat prototype) {
    return new NumberValueFormat(prototype, Money.NOTHING);
  }

  /** A format by a pattern, which has digits of its own, and in which an amount's currency stands for {@code ¤}. */
  static NumberValueFormat ofPattern(NumberFormat prototype) {
    return new NumberValueFormat(prototype, Money.SYMBOL);
  }

  /** A format of amounts in their own currency. */
  static NumberValueFormat ofAmounts(NumberFormat prototype) {
    return new NumberValueFormat(prototype, Money.SYMBOL_AND_DIGITS);
  }

  /** A format of numbers in {@code currency}. */
  static NumberValueFormat ofCurrency(NumberFormat prototype, Currency currency) {
    setCurrency(prototype, currency);
    return new NumberValueFormat(prototype, Money.NOTHING);
  }

  @Override
  public String format(Object value) {
    NumberFormat format = (NumberFormat) prototype.clone();
    Number number = ExactNumber.of((Number) value);
    if (number instanceof UngroupedNumber) {
      format.setGroupingUsed(false);
      number = number.longValue();
    } else if (number instanceof Amount amount) {
      if (money == Money.SYMBOL_AND_DIGITS) {
        setCurrency(format, amount.currency());
      } else if (money == Money.SYMBOL) {
        format.setCurrency(amount.currency());
      }
      number = amount.number();
    }
    number = scale.equals(BigDecimal.ONE) ? number : scaled(number, scale);
    return hasTooManyZeros(number) ? number.toString() : format.format(number);
  }

  private static void setCurrency(NumberFormat format, Currency currency) {
    format.setCurrency(currency);
    int digits = currency.getDefaultFractionDigits();
    // A code that is not money, such as XXX, has no digits of its own.
    if (digits >= 0) {
      format.setMinimumFractionDigits(digits);
      format.setMaximumFractionDigits(digits);
    }
  }

  private static Number scaled(Number number, BigDecimal scale) {
    if (number instanceof Double || number instanceof Float) {
      double value = number.doubleValue();
      // Neither of those that are not finite has a multiple.
      return Double.isFinite(value) ? new BigDecimal(number.toString()).multiply(scale) : number;
    }
    return number instanceof BigInteger integer ? new BigDecimal(integer).multiply(scale)
        : number instanceof BigDecimal decimal ? decimal.multiply(scale)
        : BigDecimal.valueOf(number.longValue()).multiply(scale);
  }

  private static boolean hasTooManyZeros(Number number) {
    return number instanceof BigDecimal decimal
        && decimal.scale() < -ExactNumber.MOST_ZEROS && decimal.signum() != 0;
  }
}
