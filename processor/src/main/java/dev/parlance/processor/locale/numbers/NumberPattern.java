package dev.parlance.processor.locale.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of numbers, such as {@code #,##,##0.00 ¤}.
 *
 * @param positive what is before and after the digits of a number
 * @param negative the same of a negative number; null where it is that of others with a minus
 * @param primary the number of digits in the last group; 0 where digits are not grouped
 * @param secondary the number of digits in the groups before; 0 where it is the same
 * @param digits the least number of digits before the decimals
 * @param least the least number of decimals
 * @param most the greatest number of decimals
 * @see <a href="https://unicode.org/reports/tr35/tr35-numbers.html#Number_Format_Patterns">CLDR, number patterns</a>
 */
public record NumberPattern(
    Affixes positive, Affixes negative, int primary, int secondary, int digits, int least, int most) {
  private static final Pattern PARTS =
      Pattern.compile("([^#0]*)([#0,]*)(?:\\.(0*)(#*))?([^;]*)(?:;([^#0]*)[#0,.]*(.*))?");

  /** ICU writes more decimals than these as if there was no limit, which patterns cannot express. */
  private static final int UNLIMITED = 100;

  /** What is {@code before} and {@code after} the digits. */
  public record Affixes(String before, String after) {}

  /** Reads {@code pattern}. */
  static NumberPattern parse(String pattern) {
    Matcher parts = PARTS.matcher(pattern);
    if (!parts.matches()) {
      throw new IllegalArgumentException(pattern);
    }
    String whole = parts.group(2);
    String[] groups = whole.split(",");
    int primary = groups.length > 1 ? groups[groups.length - 1].length() : 0;
    int secondary = groups.length > 2 ? groups[groups.length - 2].length() : 0;
    int least = parts.group(3) == null ? 0 : parts.group(3).length();
    int most = parts.group(4) == null ? least : least + parts.group(4).length();
    Affixes negative = parts.group(6) == null ? null : new Affixes(parts.group(6), parts.group(7));
    return new NumberPattern(new Affixes(parts.group(1), parts.group(5)), negative, primary, secondary,
        (int) whole.chars().filter(c -> c == '0').count(), least, most);
  }

  /** The same pattern with {@code fewest} decimals or more, and {@code greatest} at most. */
  public NumberPattern withDecimals(int fewest, int greatest) {
    return new NumberPattern(positive, negative, primary, secondary, digits, fewest, greatest);
  }

  /** The same pattern with {@code fewest} digits before the decimals, in groups or not. */
  public NumberPattern withDigits(int fewest, boolean grouped) {
    return new NumberPattern(
        positive, negative, grouped ? primary : 0, grouped ? secondary : 0, fewest, least, most);
  }

  /** The pattern as it is written. */
  public String written() {
    StringBuilder number = new StringBuilder();
    for (int place = Math.max(primary + secondary + 1, digits) - 1; place >= 0; place--) {
      number.append(place < digits ? '0' : '#');
      boolean ofSecondary = secondary > 0 && place > primary && (place - primary) % secondary == 0;
      if (place > 0 && (place == primary || ofSecondary)) {
        number.append(',');
      }
    }
    int optional = most >= UNLIMITED ? 0 : most - least;
    number.append(least + optional > 0 ? "." : "").append("0".repeat(least)).append("#".repeat(optional));
    String written = positive.before + number + positive.after;
    return negative == null ? written : written + ";" + negative.before + number + negative.after;
  }
}
