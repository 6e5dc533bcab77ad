package dev.parlance.internal.format;

/** A whole number that is written without grouping, such as a year. */
public final class UngroupedNumber extends Number {
  private static final long serialVersionUID = 1;

  private final long value;

  public UngroupedNumber(long value) {
    this.value = value;
  }

  @Override
  public int intValue() {
    return (int) value;
  }

  @Override
  public long longValue() {
    return value;
  }

  @Override
  public float floatValue() {
    return value;
  }

  @Override
  public double doubleValue() {
    return value;
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
