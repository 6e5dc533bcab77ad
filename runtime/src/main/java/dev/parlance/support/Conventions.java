package dev.parlance.support;

/**
 * How a locale writes: its direction and its whole numbers, by CLDR as it was at build time.
 *
 * <p>The JDK has such data too, but another at each release; so one program prints one thing everywhere.
 */
public final class Conventions {
  private static final int DIGITS_OF_LONG = 19;

  private final boolean rightToLeft;
  private final int zero;
  private final String separator;
  private final String minus;
  private final int primary;
  private final int secondary;

  private Conventions(boolean rightToLeft, int zero, String separator, String minus, int primary, int secondary) {
    this.rightToLeft = rightToLeft;
    this.zero = zero;
    this.separator = separator;
    this.minus = minus;
    this.primary = primary;
    this.secondary = secondary;
  }

  /**
   * The conventions of one locale.
   *
   * @param zero the digit 0, one code point; the others follow it
   * @param separator stands between groups of digits
   * @param minus stands before a negative number
   * @param primary the number of digits in the last group, 0 for no groups
   * @param secondary the number of digits in the groups before it, 0 for none
   */
  public static Conventions of(
      boolean rightToLeft, String zero, String separator, String minus, int primary, int secondary) {
    return new Conventions(rightToLeft, zero.codePointAt(0), separator, minus, primary, secondary);
  }

  /** Whether the locale is written from right to left. */
  boolean isRightToLeft() {
    return rightToLeft;
  }

  /** {@code value} with this locale's digits, grouping and minus. */
  String number(long value) {
    String digits = Long.toString(value);
    int start = value < 0 ? 1 : 0;
    StringBuilder out = new StringBuilder(2 * DIGITS_OF_LONG);
    if (value < 0) {
      out.append(minus);
    }
    for (int i = start; i < digits.length(); i++) {
      if (i > start && isGroupStart(digits.length() - i)) {
        out.append(separator);
      }
      out.appendCodePoint(zero + digits.charAt(i) - '0');
    }
    return out.toString();
  }

  /** Whether a group begins with {@code left} digits to go. */
  private boolean isGroupStart(int left) {
    return left == primary || secondary > 0 && left > primary && (left - primary) % secondary == 0;
  }
}
