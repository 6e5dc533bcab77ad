package dev.parlance.internal.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/** Numbers of the classes that we know: immutable, and written as digits. */
public final class ExactNumber {
  /** The limit for zeros written out: those of 1E+2000000000 would fill the memory. */
  public static final int MOST_ZEROS = 1_000;

  private ExactNumber() {}

  /**
   * The {@code number} as it is now: itself where its class is immutable, else a {@link Long} or a {@link Double}.
   *
   * @throws NullPointerException for null
   */
  public static Number of(Number number) {
    if (number instanceof Long || number instanceof Integer || number instanceof Double || number instanceof Float
        || number instanceof Short || number instanceof Byte
        || number instanceof UngroupedNumber || number instanceof Amount) {
      return number;
    }
    // A subclass of these may change, or write what it likes.
    if (number instanceof BigDecimal decimal) {
      return number.getClass() == BigDecimal.class
          ? number : new BigDecimal((BigInteger) of(decimal.unscaledValue()), decimal.scale());
    }
    if (number instanceof BigInteger integer) {
      return number.getClass() == BigInteger.class ? number : new BigInteger(integer.toByteArray());
    }
    if (number instanceof AtomicInteger || number instanceof AtomicLong
        || number instanceof LongAdder || number instanceof LongAccumulator) {
      return number.longValue();
    }
    return number.doubleValue();
  }
}
