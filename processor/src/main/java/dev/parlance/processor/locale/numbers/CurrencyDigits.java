package dev.parlance.processor.locale.numbers;

import dev.parlance.processor.locale.cldr.CldrTable;
import java.util.List;

/** Knows how many decimals amounts of a currency have, by CLDR. */
public final class CurrencyDigits {
  private static final int USUAL = 2;
  private static final List<List<String>> LINES = CldrTable.read("currency-digits.txt");

  private CurrencyDigits() {}

  /** The number of decimals of the currency {@code code}. */
  public static int of(String code) {
    return LINES.stream().filter(words -> words.contains(code)).findFirst()
        .map(words -> Integer.parseInt(words.get(0))).orElse(USUAL);
  }
}
