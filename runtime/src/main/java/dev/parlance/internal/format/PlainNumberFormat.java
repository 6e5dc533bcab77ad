package dev.parlance.internal.format;

import java.math.BigDecimal;

/**
 * Writes numbers in the digits of ASCII, without grouping and with all decimals, as Dart's {@code toString} does: {@code
 * 1234.5}, and {@code 1.0} for a double that is whole.
 */
final class PlainNumberFormat implements ValueFormat {
  /** From here on a double has an exponent. */
  private static final double LARGE = 1e21;

  /** Below, a double has an exponent. */
  private static final double SMALL = 1e-6;

  @Override
  public String format(Object value) {
    Number number = ExactNumber.of((Number) value);
    if (number instanceof Amount amount) {
      number = amount.number();
    }
    if (number instanceof Double || number instanceof Float) {
      return number.doubleValue() == 0 ? number.toString() : ofFraction(number);
    }
    boolean writable =
        number instanceof BigDecimal decimal && Math.abs((long) decimal.scale()) <= ExactNumber.MOST_ZEROS;
    return writable ? ((BigDecimal) number).toPlainString() : number.toString();
  }

  private static String ofFraction(Number number) {
    String written = number.toString();
    double size = Math.abs(number.doubleValue());
    int exponent = written.indexOf('E');
    if (exponent < 0 || size >= SMALL && size < LARGE) {
      return exponent < 0 ? written : withPoint(new BigDecimal(written).stripTrailingZeros().toPlainString());
    }
    String digits = written.substring(0, exponent);
    return (digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits)
        + (size < 1 ? "e" : "e+") + written.substring(exponent + 1);
  }

  private static String withPoint(String plain) {
    return plain.indexOf('.') < 0 ? plain + ".0" : plain;
  }
}
