package dev.parlance.processor.locale.numbers;

import dev.parlance.processor.locale.cldr.LocaleItems;
import java.util.Map;

/** How a locale writes numbers, percentages and amounts of money. */
public final class LocaleNumbers {
  private static final LocaleItems CLDR = new LocaleItems("numbers.txt");
  private static final String BOTH = "both";

  private final Map<String, String> items;

  private LocaleNumbers(Map<String, String> items) {
    this.items = items;
  }

  /** The numbers of the locale {@code tag}. */
  public static LocaleNumbers of(String tag) {
    return new LocaleNumbers(CLDR.of(tag));
  }

  /** The pattern of numbers. */
  public NumberPattern decimal() {
    return NumberPattern.parse(items.get("decimal"));
  }

  /** The pattern of percentages. */
  public NumberPattern percent() {
    return NumberPattern.parse(items.get("percent"));
  }

  /** The pattern of amounts of money, without decimals. */
  public NumberPattern currency() {
    return NumberPattern.parse(items.get("currency"));
  }

  /** Whether the locale's symbol of the currency {@code code} begins with a letter. */
  public boolean beginsWithLetter(String code) {
    String letters = items.getOrDefault(code, BOTH);
    return letters.equals(BOTH) || letters.equals("start");
  }

  /** Whether the locale's symbol of the currency {@code code} ends with a letter. */
  public boolean endsWithLetter(String code) {
    String letters = items.getOrDefault(code, BOTH);
    return letters.equals(BOTH) || letters.equals("end");
  }
}
