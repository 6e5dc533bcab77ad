package dev.parlance.support;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * How a locale writes: its direction, its whole numbers and its plurals, by CLDR as it was at build time.
 *
 * <p>The JDK has such data too, but another at each release; so one program prints one thing everywhere.
 */
public final class Conventions {
  /** Those of a text without a locale. */
  static final Conventions PLAIN = of(false, "0", ",", "-", 3, 3);

  private static final int DIGITS_OF_LONG = 19;

  /** 1E+2000000000 written out would fill the memory. */
  private static final int MOST_ZEROS = 1_000;

  /** No rule of CLDR looks at more digits than these, or tells numbers beyond them apart. */
  private static final BigInteger DIGITS_OF_RULES = BigInteger.TEN.pow(18);

  private final boolean rightToLeft;
  private final int zero;
  private final String separator;
  private final String minus;
  private final int primary;
  private final int secondary;
  private final PluralRules plurals;
  private final String decimal;

  private Conventions(boolean rightToLeft, int zero, String separator, String minus, int primary, int secondary,
      PluralRules plurals, String decimal) {
    this.rightToLeft = rightToLeft;
    this.zero = zero;
    this.separator = separator;
    this.minus = minus;
    this.primary = primary;
    this.secondary = secondary;
    this.plurals = plurals;
    this.decimal = decimal;
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
    return new Conventions(
        rightToLeft, zero.codePointAt(0), separator, minus, primary, secondary, new PluralRules() {}, ".");
  }

  /** These with the plural rules of the locale; without, every number is of the category {@code other}. */
  public Conventions withPlurals(PluralRules rules) {
    return new Conventions(rightToLeft, zero, separator, minus, primary, secondary, rules, decimal);
  }

  /** These with what stands before the fraction of a number; without, it is a full stop. */
  public Conventions withDecimal(String separatorOfFractions) {
    return new Conventions(rightToLeft, zero, separator, minus, primary, secondary, plurals, separatorOfFractions);
  }

  /** Whether the locale is written from right to left. */
  boolean isRightToLeft() {
    return rightToLeft;
  }

  /** {@code value} with this locale's digits, grouping and minus. */
  String number(long value) {
    StringBuilder out = new StringBuilder(2 * DIGITS_OF_LONG);
    append(out, value, 0);
    return out.toString();
  }

  /** Appends {@code value} less {@code subtrahend} with this locale's digits, grouping and minus, exactly. */
  void append(StringBuilder out, long value, long subtrahend) {
    long difference = value - subtrahend;
    if (difference >= 0 && difference < 10 && zero == '0' && !overflows(value, subtrahend, difference)) {
      out.append((char) (zero + difference));
      return;
    }
    append(out, overflows(value, subtrahend, difference)
        ? exact(value, subtrahend).toString() : Long.toString(difference));
  }

  /** Appends {@code value}, whole or with a fraction, with all its digits. */
  void append(StringBuilder out, Number value) {
    if (value instanceof Long number) {
      append(out, number, 0);
    } else if (value instanceof BigDecimal number && Math.abs((long) number.scale()) > MOST_ZEROS) {
      out.append(number);
    } else {
      append(out, value instanceof BigDecimal number ? number.toPlainString() : value.toString());
    }
  }

  private void append(StringBuilder out, String digits) {
    int start = digits.charAt(0) == '-' ? 1 : 0;
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    if (start > 0) {
      out.append(minus);
    }
    for (int i = start; i < digits.length(); i++) {
      if (i == point) {
        out.append(decimal);
        continue;
      }
      if (i > start && i < point && isGroupStart(point - i)) {
        out.append(separator);
      }
      out.appendCodePoint(zero + digits.charAt(i) - '0');
    }
  }

  /** {@code value} as it stands in a text: a number with all its digits, words isolated where bidi needs it. */
  String shown(Object value) {
    if (value instanceof Number number) {
      StringBuilder out = new StringBuilder();
      append(out, number);
      return out.toString();
    }
    return Isolation.isolated(words(value), rightToLeft);
  }

  /** What a value that is no number says. */
  static String words(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }

  /** The category of {@code value} less {@code subtrahend}, as {@link PluralRules} call it. */
  int category(boolean ordinal, long value, long subtrahend) {
    long difference = value - subtrahend;
    long operand = Math.abs(difference);
    if (operand < 0 || overflows(value, subtrahend, difference)) {
      // Too large for a long: another large number with the same last digits has the same category.
      operand = exact(value, subtrahend).abs().mod(DIGITS_OF_RULES).add(DIGITS_OF_RULES).longValueExact();
    }
    return ordinal ? plurals.ordinal(operand) : plurals.cardinal(operand);
  }

  private static boolean overflows(long value, long subtrahend, long difference) {
    return ((value ^ subtrahend) & (value ^ difference)) < 0;
  }

  private static BigInteger exact(long value, long subtrahend) {
    return BigInteger.valueOf(value).subtract(BigInteger.valueOf(subtrahend));
  }

  /** Whether a group begins with {@code left} digits to go. */
  private boolean isGroupStart(int left) {
    return left == primary || secondary > 0 && left > primary && (left - primary) % secondary == 0;
  }
}
