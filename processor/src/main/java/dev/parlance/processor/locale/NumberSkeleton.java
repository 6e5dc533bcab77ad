package dev.parlance.processor.locale;

import dev.parlance.processor.locale.numbers.CurrencyDigits;
import dev.parlance.processor.locale.numbers.LocaleNumbers;
import dev.parlance.processor.locale.numbers.NumberPattern;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A skeleton of numbers, of the part of ICU's that FormatJS has too: precision, percent, currency, grouping, scale.
 *
 * <p>As in FormatJS, a percentage is a hundred times the number, and without a precision has no decimals.
 *
 * @param percent whether it is a percentage
 * @param currency the code of a currency; empty for none
 * @param least the least number of decimals; −1 where the skeleton does not say
 * @param most the greatest number of decimals; −1 where the skeleton does not say
 * @param digits the least number of digits before the decimals
 * @param grouped whether digits are grouped
 * @param scale what the number is multiplied by
 * @see <a href="https://unicode-org.github.io/icu/userguide/format_parse/numbers/skeletons.html">ICU, number skeletons</a>
 */
public record NumberSkeleton(boolean percent, String currency, int least, int most, int digits, boolean grouped,
    BigDecimal scale) {
  /** What begins the format of a skeleton, which each locale resolves. */
  static final String PREFIX = "n::";

  private static final Pattern DECIMALS = Pattern.compile("\\.(0*)(#*|[*+])");
  private static final Pattern DIGITS = Pattern.compile("(?:integer-width/[*+])?(0+)");
  private static final Pattern SCALE = Pattern.compile("scale/([0-9]{1,9}(?:\\.[0-9]{1,9})?)");
  private static final String NO_CURRENCY = "XXX";
  private static final int UNLIMITED = 340;
  private static final int MOST_DIGITS = 30;

  private static final NumberSkeleton PLAIN =
      new NumberSkeleton(false, "", -1, -1, 1, true, BigDecimal.ONE);

  /**
   * A skeleton that was read.
   *
   * @param skeleton the skeleton, where it has no fault
   * @param fault what is wrong, the rest of a sentence about the skeleton; empty where it is well
   * @param advice what to do about it, a sentence
   */
  public record Reading(NumberSkeleton skeleton, String fault, String advice) {}

  /** The format of {@code written}, which has no fault, as packed texts name it. */
  public static String packed(String written) {
    return read(written.strip()).skeleton().packed();
  }

  /** Reads what follows {@code ::}. */
  public static Reading read(String written) {
    NumberSkeleton skeleton = PLAIN;
    Map<String, String> seen = new HashMap<>();
    for (String token : written.isEmpty() ? new String[0] : written.split("\\s+")) {
      NumberSkeleton next = skeleton.with(token);
      if (next == null) {
        return new Reading(null, token.startsWith("currency/") ? "does not name a currency"
            : "has “" + token + "”, which is not supported",
            token.startsWith("currency/") ? "Write its code of ISO 4217, as in ::currency/EUR."
                : "Write a precision (::.00), percent, currency/EUR, group-off or scale/0.01, or pass the formatted text.");
      }
      String other = seen.put(part(token), token);
      if (other != null) {
        return new Reading(null, "has “" + other + "” and “" + token + "”, of which only one can be shown",
            "Remove one of them.");
      }
      skeleton = next;
    }
    if (skeleton.percent && !skeleton.scale.equals(BigDecimal.ONE)) {
      return new Reading(null, "has a percentage with a scale, which ICU and FormatJS read differently",
          "Write ::percent, which shows 0.5 as 50%.");
    }
    return new Reading(skeleton, "", "");
  }

  /** What {@code token}, which is supported, says of a number; no skeleton says it twice. */
  private static String part(String token) {
    if (DIGITS.matcher(token).matches()) {
      return "width";
    }
    return token.startsWith("scale/") ? "scale" : token.startsWith("group-") || token.startsWith(",") ? "grouping"
        : token.startsWith(".") || token.startsWith("precision-") ? "precision"
        : token.startsWith("notation-") ? "notation" : "unit";
  }

  /** This skeleton with {@code token} too; null where it is not supported. */
  private NumberSkeleton with(String token) {
    Matcher decimals = DECIMALS.matcher(token);
    Matcher width = DIGITS.matcher(token);
    Matcher scaled = SCALE.matcher(token);
    if (decimals.matches() && token.length() < MOST_DIGITS) {
      int zeros = decimals.group(1).length();
      boolean unlimited = decimals.group(2).equals("*") || decimals.group(2).equals("+");
      return withDecimals(zeros, unlimited ? UNLIMITED : zeros + decimals.group(2).length());
    }
    if (width.matches() && token.length() < MOST_DIGITS) {
      return new NumberSkeleton(percent, currency, least, most, width.group(1).length(), grouped, scale);
    }
    if (scaled.matches()) {
      return scaled(new BigDecimal(scaled.group(1)));
    }
    if (token.startsWith("currency/")) {
      return withCurrency(token.substring("currency/".length()));
    }
    return switch (token) {
      case "percent", "%", "%x100" -> new NumberSkeleton(true, currency, least, most, digits, grouped, scale);
      case "precision-integer" -> withDecimals(0, 0);
      case "precision-unlimited" -> withDecimals(0, UNLIMITED);
      case "group-off", ",_" -> new NumberSkeleton(percent, currency, least, most, digits, false, scale);
      case "group-auto", "group-on-aligned", ",!", "base-unit", "notation-simple", "precision-currency-standard" ->
          this;
      default -> null;
    };
  }

  private NumberSkeleton withDecimals(int fewest, int greatest) {
    return new NumberSkeleton(percent, currency, fewest, greatest, digits, grouped, scale);
  }

  private NumberSkeleton scaled(BigDecimal factor) {
    return factor.signum() == 0 ? null
        : new NumberSkeleton(percent, currency, least, most, digits, grouped, factor.stripTrailingZeros());
  }

  private NumberSkeleton withCurrency(String code) {
    try {
      Currency known = Currency.getInstance(code);
      return known.getCurrencyCode().equals(NO_CURRENCY) ? null
          : new NumberSkeleton(percent, known.getCurrencyCode(), least, most, digits, grouped, scale);
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  /** Whether the format {@code packed} is a skeleton that each locale resolves. */
  public static boolean isIn(String packed) {
    return packed.startsWith(PREFIX);
  }

  /** The unit of the skeleton in {@code packed}, as a format names it, with the scale of the number; empty for neither. */
  public static String unit(String packed) {
    NumberSkeleton skeleton = read(packed.substring(PREFIX.length())).skeleton();
    String unit = skeleton.percent ? "n:percent" : skeleton.currency.isEmpty() ? "" : "n:currency/" + skeleton.currency;
    return skeleton.scale.equals(BigDecimal.ONE) ? unit : unit + "*" + skeleton.scale.toPlainString();
  }

  /** The format as packed texts name it: that of every locale where there is one, else {@link #PREFIX} and this skeleton. */
  public String packed() {
    boolean usual = least < 0 && digits == 1 && grouped && scale.equals(BigDecimal.ONE);
    if (usual && currency.isEmpty()) {
      return percent ? "n:percent" : "n";
    }
    StringBuilder packed = new StringBuilder(PREFIX);
    packed.append(percent ? "percent " : "").append(currency.isEmpty() ? "" : "currency/" + currency + " ");
    if (least >= 0) {
      packed.append('.').append("0".repeat(least)).append(most == UNLIMITED ? "*" : "#".repeat(most - least))
          .append(' ');
    }
    packed.append(digits > 1 ? "0".repeat(digits) + " " : "").append(grouped ? "" : "group-off ");
    return packed.append(scale.equals(BigDecimal.ONE) ? "" : "scale/" + scale.toPlainString()).toString().strip();
  }

  /** The format as the runtime reads it, by the pattern of the locale {@code tag}. */
  String resolved(String tag) {
    LocaleNumbers numbers = LocaleNumbers.of(tag);
    NumberPattern pattern = percent ? numbers.percent() : currency.isEmpty() ? numbers.decimal() : money(numbers);
    NumberPattern shown = least < 0 ? pattern : pattern.withDecimals(least, most);
    return "n:" + (currency.isEmpty() ? "" : "currency/" + currency)
        + (scale.equals(BigDecimal.ONE) ? "" : "*" + scale.toPlainString()) + "="
        + spaced(shown.withDigits(digits, grouped).written(), numbers);
  }

  private NumberPattern money(LocaleNumbers numbers) {
    int decimals = CurrencyDigits.of(currency);
    return numbers.currency().withDecimals(decimals, decimals);
  }

  /**
   * {@code pattern} with a space between digits and a currency where that is written as letters: PLN 1.00.
   *
   * @see <a href="https://unicode.org/reports/tr35/tr35-numbers.html#Currencies">CLDR, currencySpacing</a>
   */
  private String spaced(String pattern, LocaleNumbers numbers) {
    if (currency.isEmpty()) {
      return pattern;
    }
    String after = numbers.endsWithLetter(currency) ? "\u00a0" : "";
    String before = numbers.beginsWithLetter(currency) ? "\u00a0" : "";
    return pattern.replaceAll("\u00a4(?=[#0])", "\u00a4" + after).replaceAll("(?<=[#0])\u00a4", before + "\u00a4");
  }
}
