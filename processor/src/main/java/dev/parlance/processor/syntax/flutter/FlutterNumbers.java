package dev.parlance.processor.syntax.flutter;

import dev.parlance.processor.locale.CurrencyPattern;
import dev.parlance.processor.locale.NumberSkeleton;
import dev.parlance.processor.spi.DeclaredPlaceholder;
import dev.parlance.processor.syntax.SyntaxFault;
import java.util.Currency;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the formats of numbers that a file declares, by the names of {@code NumberFormat}'s constructors in Dart. */
final class FlutterNumbers {
  /** The signs that Dart has for a currency in every language, of those that it shares with everyone. */
  private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("USD", "$"), Map.entry("CAD", "$"),
      Map.entry("AUD", "$"), Map.entry("NZD", "$"), Map.entry("HKD", "$"), Map.entry("SGD", "$"), Map.entry("EUR", "€"),
      Map.entry("GBP", "£"), Map.entry("JPY", "¥"), Map.entry("INR", "₹"), Map.entry("KRW", "₩"),
      Map.entry("BRL", "R$"));

  private static final Pattern DIGITS = Pattern.compile("[0-9]|1[0-9]|20");
  private static final String OPTIONS = "optionalParameters";
  private static final String TEXT = "Write decimalPattern, or declare a String and pass the formatted text.";

  private FlutterNumbers() {}

  /**
   * The format of {@code placeholder}, a number, as packed texts name it.
   *
   * @param offset the unit where it is shown
   * @throws SyntaxFault where nothing here shows a number in this way
   */
  static String packed(DeclaredPlaceholder placeholder, int offset) throws SyntaxFault {
    String format = placeholder.format().strip();
    return switch (format) {
      case "" -> "n:plain";
      case "decimalPattern" -> NumberSkeleton.packed("");
      case "percentPattern" -> NumberSkeleton.packed("percent");
      case "decimalPatternDigits" -> NumberSkeleton.packed(decimals(placeholder, offset));
      case "decimalPercentPattern" -> NumberSkeleton.packed("percent " + decimals(placeholder, offset));
      case "currency" -> currency(placeholder, offset);
      case "simpleCurrency" -> simpleCurrency(placeholder, offset);
      case "compact", "compactLong", "compactCurrency", "compactSimpleCurrency", "scientificPattern" ->
          throw fault(placeholder, offset, "has the format “" + format + "”, which nothing in Java shows as Dart does",
              TEXT);
      default -> throw fault(placeholder, offset,
          "has the format “" + format + "”, which is not one of numbers in Flutter", TEXT);
    };
  }

  private static String decimals(DeclaredPlaceholder placeholder, int offset) throws SyntaxFault {
    OptionalInt digits = digits(placeholder, offset);
    return digits.isEmpty() ? "" : digits.getAsInt() == 0 ? "precision-integer" : "." + "0".repeat(digits.getAsInt());
  }

  /** The number of decimals that are declared; empty for that of the locale or currency. */
  private static OptionalInt digits(DeclaredPlaceholder placeholder, int offset) throws SyntaxFault {
    String digits = placeholder.options().getOrDefault("decimalDigits", "");
    if (!digits.isEmpty() && !DIGITS.matcher(digits).matches()) {
      throw fault(placeholder, offset, "has “" + digits + "” decimalDigits", "Write a number such as 2.");
    }
    return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  /** An amount with the declared symbol, or with the code of its currency. */
  private static String currency(DeclaredPlaceholder placeholder, int offset) throws SyntaxFault {
    if (placeholder.options().containsKey("customPattern")) {
      throw fault(placeholder, offset, "has a customPattern",
          "Remove it, or declare a String and pass the formatted text.");
    }
    String name = placeholder.options().getOrDefault("name", "");
    String symbol = placeholder.options().getOrDefault("symbol", name);
    if (symbol.isEmpty()) {
      throw withoutCurrency(placeholder, offset);
    }
    return amount(placeholder, offset, name, symbol);
  }

  private static String simpleCurrency(DeclaredPlaceholder placeholder, int offset) throws SyntaxFault {
    String name = placeholder.options().getOrDefault("name", "");
    if (name.isEmpty()) {
      throw withoutCurrency(placeholder, offset);
    }
    if (!SIGNS.containsKey(name)) {
      throw fault(placeholder, offset, "is in “" + name + "”, whose symbol in Dart is not known here",
          "Write the format currency, with the symbol among the " + OPTIONS + ".");
    }
    return amount(placeholder, offset, name, SIGNS.get(name));
  }

  private static String amount(DeclaredPlaceholder placeholder, int offset, String name, String symbol)
      throws SyntaxFault {
    OptionalInt digits = digits(placeholder, offset);
    if (digits.isPresent()) {
      return new CurrencyPattern(symbol, digits.getAsInt()).packed();
    }
    try {
      return new CurrencyPattern(symbol, Math.max(0, Currency.getInstance(name).getDefaultFractionDigits())).packed();
    } catch (IllegalArgumentException unknown) {
      throw fault(placeholder, offset, name.isEmpty() ? "has a symbol, but neither a currency nor decimalDigits"
          : "is in “" + name + "”, which is not the code of a currency",
          "Write {\"name\": \"EUR\"} among the " + OPTIONS + ".");
    }
  }

  private static SyntaxFault withoutCurrency(DeclaredPlaceholder placeholder, int offset) {
    return fault(placeholder, offset, "is an amount in the currency of each locale, which is seldom that of the amount",
        "Write {\"name\": \"EUR\"} among the " + OPTIONS + ".");
  }

  private static SyntaxFault fault(DeclaredPlaceholder placeholder, int offset, String what, String advice) {
    return FlutterTokens.fault(offset, "{" + placeholder.name() + "} " + what + ".", advice);
  }
}
