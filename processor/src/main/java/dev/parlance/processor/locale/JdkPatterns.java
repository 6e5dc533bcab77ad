package dev.parlance.processor.locale;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the patterns of the JDK accept: {@link DecimalFormat} for numbers, {@code java.time} for dates. */
public final class JdkPatterns {
  private static final Pattern RESERVED_IN_DATES = Pattern.compile("[A-Za-z'\\[\\]{}#]");

  private JdkPatterns() {}

  /** Whether {@link DecimalFormat} reads {@code pattern}, and a digit is in it: it takes any word before a number. */
  public static boolean isOfNumbers(String pattern) {
    try {
      new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
      return pattern.indexOf('#') >= 0 || pattern.indexOf('0') >= 0;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  /** The characters {@code literal} in a pattern of {@code java.time}, quoted where one of them is reserved there. */
  public static String quotedInDates(String literal) {
    return RESERVED_IN_DATES.matcher(literal).find() ? "'" + literal.replace("'", "''") + "'" : literal;
  }
}
