package dev.parlance.internal.locale;

import dev.parlance.internal.format.Amount;
import dev.parlance.internal.format.ExactNumber;
import dev.parlance.internal.format.PlainTemporals;
import dev.parlance.internal.format.UngroupedNumber;
import dev.parlance.internal.text.Isolation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/**
 * The format of a locale: its direction, its numbers and its plural rules, from CLDR as it was at build time.
 *
 * <p>The JDK has such data too, but it differs between releases; with this data a program prints the same everywhere.
 * Only dates and times are the JDK's.
 */
public final class LocaleFormat {
  /** The format of a text without a locale: left to right, {@code -1,234.5}, every number {@code other}. */
  public static final LocaleFormat PLAIN = new Builder().build(Locale.ROOT);

  private static final int DIGITS_OF_LONG = 19;

  /** The limit for operands, as a power of ten: no rule of CLDR looks at more digits, or distinguishes larger numbers. */
  private static final int DIGITS_OF_RULES = 18;

  /** Numbers below this one are written without a loop where the locale groups their digits by three. */
  private static final int SMALL = 1_000_000;

  private final boolean rightToLeft;
  private final int zeroDigit;
  private final String groupSeparator;
  private final String decimalSeparator;
  private final String minusSign;
  private final int primaryGroup;
  private final int secondaryGroup;

  /** The plural rules; without them every number is {@code other}. */
  private final PluralClassifier plurals;

  private final boolean isolates;

  /** Whether small numbers consist of ASCII digits in groups of three. */
  private final boolean isPlain;

  private final Locale locale;

  /** Made at the first use, twice where threads race, which does no harm: its fields are final. */
  private PlainTemporals temporals;

  private LocaleFormat(Builder built, Locale locale) {
    rightToLeft = built.rightToLeft;
    zeroDigit = built.zeroDigit;
    groupSeparator = built.groupSeparator;
    decimalSeparator = built.decimalSeparator;
    minusSign = built.minusSign;
    primaryGroup = built.primaryGroup;
    secondaryGroup = built.secondaryGroup;
    plurals = built.plurals;
    isolates = built.isolates;
    this.locale = locale;
    isPlain = zeroDigit == '0' && primaryGroup == 3 && (secondaryGroup == 0 || secondaryGroup > 2);
  }

  /** Collects the differences of a locale from {@link #PLAIN}. */
  public static final class Builder {
    private boolean rightToLeft;
    private int zeroDigit = '0';
    private String groupSeparator = ",";
    private String decimalSeparator = ".";
    private String minusSign = "-";
    private int primaryGroup = 3;
    private int secondaryGroup = 3;
    private PluralClassifier plurals;
    private boolean isolates = true;
    private Locale values;

    /** Sets the direction to right to left. */
    public void rightToLeft() {
      rightToLeft = true;
    }

    /** Sets the digit 0, one code point; the other digits follow it. */
    public void zeroDigit(String digit) {
      zeroDigit = digit.codePointAt(0);
    }

    /** Sets the separator between groups of digits. */
    public void groupSeparator(String separator) {
      groupSeparator = separator;
    }

    /** Sets the separator before the fraction of a number. */
    public void decimalSeparator(String separator) {
      decimalSeparator = separator;
    }

    /** Sets the sign before a negative number. */
    public void minusSign(String sign) {
      minusSign = sign;
    }

    /** Sets the number of digits in the last group, 0 for no groups, and in the groups before it, 0 for none. */
    public void groupSizes(int primary, int secondary) {
      primaryGroup = primary;
      secondaryGroup = secondary;
    }

    /** Sets the plural rules of the locale. */
    public void plurals(PluralClassifier rules) {
      plurals = rules;
    }

    /** Sets the locale by which the JDK formats values, if it is another than that of the texts. */
    public void valuesOf(Locale locale) {
      values = locale;
    }

    /** Shows values as they are in text, without isolates around them. */
    public void withoutIsolates() {
      isolates = false;
    }

    /** Builds the format of texts in {@code locale}. */
    public LocaleFormat build(Locale locale) {
      return new LocaleFormat(this, values == null ? locale : values);
    }
  }

  /** The locale, by which the JDK formats what this class does not. */
  public Locale locale() {
    return locale;
  }

  /** Whether the locale is written from right to left. */
  public boolean isRightToLeft() {
    return rightToLeft;
  }

  /** Whether values in text are isolated where bidi needs it. */
  public boolean isolates() {
    return isolates;
  }

  /** Whether {@code value} certainly needs no isolation in a text from left to right, as most values. */
  private static boolean isAscii(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }

  /** {@code value} as text shows it: isolated where bidi needs it. */
  public String isolated(String value) {
    if (!rightToLeft && isAscii(value)) {
      return value;
    }
    // Few values need it, so only for those the second question is asked.
    return Isolation.isNeeded(value, rightToLeft) && isolates ? Isolation.enclosed(value) : value;
  }

  /** {@code value} with this locale's digits, grouping and minus. */
  public String number(long value) {
    StringBuilder out = new StringBuilder(2 * DIGITS_OF_LONG);
    append(out, value, 0);
    return out.toString();
  }

  /** Appends {@code value} less {@code pluralOffset} with this locale's digits, grouping and minus, exactly. */
  public void append(StringBuilder out, long value, long pluralOffset) {
    long difference = value - pluralOffset;
    if (difference >= 0 && difference < SMALL && isPlain && !overflows(value, pluralOffset, difference)) {
      appendSmall(out, (int) difference);
      return;
    }
    append(out, overflows(value, pluralOffset, difference)
        ? exact(value, pluralOffset).toString() : Long.toString(difference), true);
  }

  private void appendSmall(StringBuilder out, int value) {
    if (value >= 1_000) {
      out.append(value / 1_000).append(groupSeparator).append(zeros(value % 1_000)).append(value % 1_000);
    } else {
      out.append(value);
    }
  }

  /** The zeros before {@code rest} in a group of three digits. */
  private static String zeros(int rest) {
    return rest < 10 ? "00" : rest < 100 ? "0" : "";
  }

  /** What {@link #number} returns, between {@code head} and {@code tail}. */
  public String between(String head, long value, String tail) {
    if (value < 0 || value >= SMALL || !isPlain) {
      String number = number(value);
      return head + number + tail;
    }
    // The JIT makes one string of each chain, if it appends an int.
    int number = (int) value;
    if (number < 1_000) {
      return head + number + tail;
    }
    int rest = number % 1_000;
    String zeros = zeros(rest);
    return head + number / 1_000 + groupSeparator + zeros + rest + tail;
  }

  /** Appends {@code value}, a whole number, less {@code pluralOffset}: grouped unless it is an ungrouped one. */
  public void append(StringBuilder out, Number value, long pluralOffset) {
    // The question for a Long comes first, so that only other numbers load classes of their own.
    if (value instanceof Long || !(value instanceof UngroupedNumber)) {
      append(out, value.longValue(), pluralOffset);
    } else {
      append(out, exact(value.longValue(), pluralOffset).toString(), false);
    }
  }

  /** Appends {@code value}, whole or with a fraction, with all its digits. */
  public void append(StringBuilder out, Number value) {
    if (value instanceof Long || value instanceof Integer) {
      append(out, value.longValue(), 0);
    } else if (value instanceof UngroupedNumber) {
      append(out, value.toString(), false);
    } else if (value instanceof Amount amount) {
      append(out, amount.number());
    } else {
      appendExact(out, ExactNumber.of(value));
    }
  }

  private void appendExact(StringBuilder out, Number value) {
    if (value instanceof Double || value instanceof Float) {
      appendReal(out, value);
    } else if (value instanceof BigDecimal number && Math.abs((long) number.scale()) > ExactNumber.MOST_ZEROS) {
      out.append(number);
    } else {
      append(out, value instanceof BigDecimal number ? number.toPlainString() : value.toString(), true);
    }
  }

  private void appendReal(StringBuilder out, Number value) {
    double real = value.doubleValue();
    if (Double.isNaN(real)) {
      out.append("NaN");
    } else if (Double.isInfinite(real)) {
      out.append(real < 0 ? minusSign : "").append('\u221e');
    } else if (real == 0) {
      append(out, 1 / real < 0 ? "-0" : "0", true);
    } else {
      // Its text may have an exponent, or end with ".0".
      append(out, new BigDecimal(value.toString()).stripTrailingZeros().toPlainString(), true);
    }
  }

  private void append(StringBuilder out, String digits, boolean grouped) {
    int start = digits.charAt(0) == '-' ? 1 : 0;
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    if (start > 0) {
      out.append(minusSign);
    }
    for (int i = start; i < digits.length(); i++) {
      if (i == point) {
        out.append(decimalSeparator);
        continue;
      }
      if (grouped && i > start && i < point && isGroupStart(point - i)) {
        out.append(groupSeparator);
      }
      out.appendCodePoint(zeroDigit + digits.charAt(i) - '0');
    }
  }

  /**
   * {@code value} as a text shows it: a number with all its digits, a date or time in the locale's medium style, words
   * isolated where bidi needs it.
   */
  public String shown(Object value) {
    if (value instanceof String words) {
      return isolated(words);
    }
    if (value instanceof Number number) {
      StringBuilder out = new StringBuilder();
      append(out, number);
      return out.toString();
    }
    return isTemporal(value) ? temporal(value) : isolated(words(value));
  }

  /** Whether {@code value} has a date, a time or both. */
  public static boolean isTemporal(Object value) {
    // A month is a constant of an enum, which a text names.
    return !(value instanceof Enum<?>) && PlainTemporals.isTemporal(value);
  }

  /** The {@code value}, for which {@link #isTemporal}, in the locale's medium style; like a number, it is never isolated. */
  public String temporal(Object value) {
    PlainTemporals formats = temporals;
    if (formats == null) {
      formats = new PlainTemporals(locale);
      temporals = formats;
    }
    return formats.format(value);
  }

  /** The words of a value that is neither a number nor a date or time. */
  public static String words(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }

  /** The category of {@code value} less {@code pluralOffset}, one of {@link PluralClassifier}. */
  public int category(boolean ordinal, long value, long pluralOffset) {
    long difference = value - pluralOffset;
    long operand = Math.abs(difference);
    if (operand < 0 || overflows(value, pluralOffset, difference)) {
      // Too large for a long: another large number with the same last digits has the same category.
      BigInteger limit = BigInteger.TEN.pow(DIGITS_OF_RULES);
      operand = exact(value, pluralOffset).abs().mod(limit).add(limit).longValueExact();
    }
    if (plurals == null) {
      return PluralClassifier.OTHER;
    }
    return ordinal ? plurals.ordinal(operand) : plurals.cardinal(operand);
  }

  private static boolean overflows(long value, long pluralOffset, long difference) {
    return ((value ^ pluralOffset) & (value ^ difference)) < 0;
  }

  private static BigInteger exact(long value, long pluralOffset) {
    return BigInteger.valueOf(value).subtract(BigInteger.valueOf(pluralOffset));
  }

  /** Whether a group begins where {@code left} digits are left. */
  private boolean isGroupStart(int left) {
    return left == primaryGroup
        || secondaryGroup > 0 && left > primaryGroup && (left - primaryGroup) % secondaryGroup == 0;
  }
}
