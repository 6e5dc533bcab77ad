package dev.parlance.processor.locale;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Skeletons of numbers, and amounts of Flutter, become the patterns that ICU4J makes of them. The seeds are fixed. */
class IcuNumbersTest {
  /** How many locales are tried besides ICU's. */
  private static final int MORE = Integer.getInteger("parlance.locales", 200);

  private static final List<String> CODES = java.util.Currency.getAvailableCurrencies().stream()
      .map(java.util.Currency::getCurrencyCode).filter(code -> !code.equals("XXX")).sorted().toList();

  private static NumberSkeleton skeleton(Random random) {
    StringBuilder written = new StringBuilder();
    int kind = random.nextInt(4);
    if (kind > 0) {
      written.append(kind == 1 ? "percent " : "currency/" + CODES.get(random.nextInt(CODES.size())) + " ");
    }
    int decimals = random.nextInt(8);
    if (decimals < 6) {
      written.append('.').append("0".repeat(decimals % 3)).append("#".repeat(decimals / 3)).append(' ');
    } else if (decimals == 6) {
      written.append(".0* ");
    }
    if (random.nextInt(4) == 0) {
      written.append("0".repeat(1 + random.nextInt(12))).append(' ');
    }
    written.append(random.nextInt(4) == 0 ? "group-off" : "");
    return NumberSkeleton.read(written.toString().strip()).skeleton();
  }

  /** What ICU4J makes of {@code skeleton}. */
  private static String icu(NumberSkeleton skeleton, String tag) {
    boolean money = !skeleton.currency().isEmpty();
    DecimalFormat format = IcuNumbers.format(ULocale.forLanguageTag(tag),
        skeleton.percent() ? NumberFormat.PERCENTSTYLE : money ? NumberFormat.CURRENCYSTYLE : NumberFormat.NUMBERSTYLE);
    if (money) {
      format.setCurrency(Currency.getInstance(skeleton.currency()));
    }
    if (skeleton.least() >= 0) {
      format.setMaximumFractionDigits(skeleton.most());
      format.setMinimumFractionDigits(skeleton.least());
    }
    format.setMinimumIntegerDigits(skeleton.digits());
    format.setGroupingUsed(skeleton.grouped());
    String pattern = format.toPattern();
    if (money) {
      String symbol = format.getDecimalFormatSymbols().getCurrencySymbol();
      String after = Character.isLetter(symbol.codePointBefore(symbol.length())) ? "\u00a0" : "";
      String before = Character.isLetter(symbol.codePointAt(0)) ? "\u00a0" : "";
      pattern = pattern.replaceAll("\u00a4(?=[#0])", "\u00a4" + after).replaceAll("(?<=[#0])\u00a4", before + "\u00a4");
    }
    return "n:" + (money ? "currency/" + skeleton.currency() : "") + "=" + pattern;
  }

  @Tag("long")
  @Test
  void patternsOfSkeletonsAreIcusInEveryLocale() {
    Random random = new Random(20261130);
    List<String> different = new ArrayList<>();
    for (String tag : IcuRequests.tags(random, MORE)) {
      for (int i = 0; i < 20; i++) {
        NumberSkeleton skeleton = skeleton(random);
        compare(skeleton, tag, different);
      }
    }
    assertTrue(different.isEmpty(), () -> String.join("\n", different));
  }

  private static void compare(NumberSkeleton skeleton, String tag, List<String> different) {
    String expected = icu(skeleton, tag);
    String actual = skeleton.resolved(tag);
    if (!expected.equals(actual)) {
      different.add(tag + " " + skeleton + ": ICU4J has " + expected + ", and Parlance " + actual);
    }
  }

  @Test
  void everyCurrencyIsWrittenAsByIcuInEnglishAndWhereItIsSpacedInAnotherWay() {
    List<String> different = new ArrayList<>();
    for (String code : CODES) {
      NumberSkeleton skeleton = NumberSkeleton.read("currency/" + code).skeleton();
      for (String tag : List.of("en", "de", "ar", "ja", "nl", "sw", "uk")) {
        compare(skeleton, tag, different);
      }
    }
    assertTrue(different.isEmpty(), () -> String.join("\n", different));
  }

  @Test
  void amountsWithASymbolOfTheirOwnAreWrittenAsByIcu() {
    List<String> different = new ArrayList<>();
    for (String tag : IcuLocaleItems.locales().keySet()) {
      DecimalFormat format = IcuNumbers.format(ULocale.forLanguageTag(tag), NumberFormat.CURRENCYSTYLE);
      format.setMinimumFractionDigits(3);
      format.setMaximumFractionDigits(3);
      String expected = "n:=" + format.toPattern().replace("\u00a4", "'o''c'");
      if (!expected.equals(new CurrencyPattern("o'c", 3).resolved(tag))) {
        different.add(tag + ": ICU4J has " + expected);
      }
    }
    assertTrue(different.isEmpty(), () -> String.join("\n", different));
  }
}
