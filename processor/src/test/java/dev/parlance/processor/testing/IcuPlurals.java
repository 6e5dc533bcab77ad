package dev.parlance.processor.testing;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import dev.parlance.processor.locale.LocalePlurals;
import dev.parlance.processor.locale.LocaleTags;
import dev.parlance.processor.locale.PluralCategory;
import dev.parlance.processor.locale.PluralRuleSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The plural rules of ICU4J, and whether others agree with them. */
public final class IcuPlurals {
  /** What all moduli of CLDR divide, and no single number in its rules reaches. */
  public static final long PERIOD = 1_000_000;

  /** The numbers below this are all compared. */
  private static final int FULL_RANGE = 100_001;

  private static final Map<String, PluralCategory> CATEGORIES =
      Stream.of(PluralCategory.values()).collect(Collectors.toMap(PluralCategory::keyword, Function.identity()));

  private IcuPlurals() {}

  /**
   * Rules that are to be the same.
   *
   * @param icu those of ICU
   * @param ours those of the table
   */
  public record Pair(PluralRules icu, PluralRuleSet ours) {}

  /** The rules of each locale that ICU has, by canonical tag: those with rules of their own and all others. */
  public static Map<String, PluralRules> byTag(PluralType type) {
    Map<String, PluralRules> rules = new TreeMap<>();
    for (ULocale[] locales : List.of(ULocale.getAvailableLocales(), PluralRules.getAvailableULocales())) {
      for (ULocale locale : locales) {
        LocaleTags.canonical(locale.getName()).ifPresent(tag -> rules.put(tag, PluralRules.forLocale(locale, type)));
      }
    }
    return rules;
  }

  /** Each combination of ICU's rules and ours that some locale has; that of every locale for the longer suites. */
  public static List<Pair> pairs(PluralType type) {
    LocalePlurals plurals = new LocalePlurals();
    Stream<Pair> all = byTag(type).entrySet().stream().map(entry -> new Pair(entry.getValue(),
        type == PluralType.CARDINAL ? plurals.cardinal(entry.getKey()) : plurals.ordinal(entry.getKey())));
    return Integer.getInteger("parlance.catalogs", 300) < 5_000 ? all.distinct().toList() : all.toList();
  }

  /** The numbers to compare: 0 to 100 000, and some around greater ones, up to the greatest. */
  public static long[] numbers() {
    LongStream.Builder numbers = LongStream.builder();
    LongStream.range(0, FULL_RANGE).forEach(numbers);
    for (long power = FULL_RANGE - 1; power > 0; power *= 10) {
      for (int multiple = 1; multiple <= 9; multiple += 4) {
        LongStream.rangeClosed(multiple * power - 120, multiple * power + 120).forEach(numbers);
      }
    }
    LongStream.rangeClosed(0, 120).forEach(below -> numbers.add(Long.MAX_VALUE - below));
    return numbers.build().toArray();
  }

  /**
   * ICU's category of {@code n}; for more than an {@code int} holds, of a small number that has the same remainders.
   * ICU4J 79 casts the operand i to {@code int}, and has no exact operand n beyond 2<sup>53</sup>.
   */
  private static PluralCategory select(PluralRules icu, long n) {
    return CATEGORIES.get(icu.select(n <= Integer.MAX_VALUE ? n : PERIOD + n % PERIOD));
  }

  /** The numbers of {@code numbers} for which {@code other} says something else than ICU; none is expected. */
  public static List<Long> differences(PluralRules icu, long[] numbers, LongFunction<PluralCategory> other) {
    return LongStream.of(numbers).filter(n -> other.apply(n) != select(icu, n)).boxed().toList();
  }
}
