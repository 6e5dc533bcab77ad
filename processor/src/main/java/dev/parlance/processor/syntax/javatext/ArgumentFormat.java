package dev.parlance.processor.syntax.javatext;

import dev.parlance.processor.syntax.Units;
import dev.parlance.processor.locale.JdkPatterns;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.ValueFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/** Reads the formats of numbers, dates and times: what follows {@code {0,number} and a comma. */
final class ArgumentFormat {
  private static final Set<String> STYLES = Set.of("short", "medium", "long", "full");
  private static final String CURRENCY = "::currency/";

  private ArgumentFormat() {}

  /** The format of a number. */
  static ValueFormat ofNumber(Units style) throws PatternFault {
    String word = word(style);
    switch (word) {
      case "" :
        return new ValueFormat("n", ParameterType.DECIMAL);
      case "integer" :
        return new ValueFormat("n:integer", ParameterType.WHOLE);
      case "percent", "currency" :
        return new ValueFormat("n:" + word, ParameterType.DECIMAL);
      default :
        return word.startsWith("::") ? ofSkeleton(style) : ofPattern(style);
    }
  }

  private static ValueFormat ofSkeleton(Units style) throws PatternFault {
    String written = style.characters().strip();
    try {
      if (written.startsWith(CURRENCY)) {
        return new ValueFormat("n:currency/"
            + Currency.getInstance(written.substring(CURRENCY.length())).getCurrencyCode(), ParameterType.DECIMAL);
      }
    } catch (IllegalArgumentException unknown) {
      throw new PatternFault(style.origin(0), "“" + written + "” does not name a currency.",
          "Write its code of ISO 4217, as in ::currency/EUR.");
    }
    throw new PatternFault(style.origin(0), "the skeleton “" + written + "” is not supported.",
        "Write ::currency/EUR, a pattern such as #,##0.00, or pass the formatted text.");
  }

  private static ValueFormat ofPattern(Units style) throws PatternFault {
    if (!JdkPatterns.isOfNumbers(style.characters())) {
      throw new PatternFault(style.origin(0),
          "the pattern “" + style.characters() + "” is not one of numbers.",
          "Write integer, percent, currency, or a pattern such as #,##0.00.");
    }
    return new ValueFormat("n:=" + style.characters(), ParameterType.DECIMAL);
  }

  /** The format of a date. */
  static ValueFormat ofDate(Units style) throws PatternFault {
    String word = word(style);
    return word.isEmpty() ? ValueFormat.byDefault(ParameterType.DATE)
        : STYLES.contains(word) ? new ValueFormat("d:" + word, ParameterType.DATE) : DatePattern.of(style);
  }

  /** The format of a time; a long one shows its zone. */
  static ValueFormat ofTime(Units style) throws PatternFault {
    String word = word(style);
    if (word.isEmpty()) {
      return ValueFormat.byDefault(ParameterType.TIME);
    }
    if (!STYLES.contains(word)) {
      return DatePattern.of(style);
    }
    boolean zone = word.equals("long") || word.equals("full");
    return new ValueFormat("t:" + word, zone ? ParameterType.ZONED : ParameterType.TIME);
  }

  private static String word(Units style) {
    return style.characters().strip().toLowerCase(Locale.ROOT);
  }
}
