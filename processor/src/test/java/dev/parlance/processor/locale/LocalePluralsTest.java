package dev.parlance.processor.locale;

import static dev.parlance.processor.locale.PluralCategory.FEW;
import static dev.parlance.processor.locale.PluralCategory.MANY;
import static dev.parlance.processor.locale.PluralCategory.ONE;
import static dev.parlance.processor.locale.PluralCategory.OTHER;
import static dev.parlance.processor.locale.PluralCategory.TWO;
import static dev.parlance.processor.locale.PluralCategory.ZERO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.PluralRules.PluralType;
import dev.parlance.processor.testing.IcuPlurals;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("long")
class LocalePluralsTest {
  private final LocalePlurals plurals = new LocalePlurals();

  @ParameterizedTest
  @EnumSource
  void numbersHaveTheCategoriesOfIcuInEveryLocale(PluralType type) {
    long[] numbers = IcuPlurals.numbers();
    for (IcuPlurals.Pair pair : IcuPlurals.pairs(type)) {
      assertEquals(List.of(), IcuPlurals.differences(pair.icu(), numbers, pair.ours()::select), pair::toString);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, other one other other other",
    "en-GB, other one other other other",
    "fr, one one other other other",
    "fr-CA, one one other other other",
    "pt, one one other other other",
    "pt-BR, one one other other other",
    "pt-AO, one one other other other",
    "pt-PT, other one other other other",
    "ar-EG, zero one two few many",
    "he, other one two other other",
    "pl, many one few few many",
    "cs, other one few few other",
    "ro-MD, few one few few few",
    "sr-Latn-ME, other one few few other",
    "nb, other one other other other",
    "no, other one other other other",
    "zh-Hant-TW, other other other other other",
    "ca-valencia, other one other other other",
    "tlh, other other other other other",
  })
  void aLocaleHasTheRulesOfTheNearestOneThatItIsCutShortTo(String tag, String expected) {
    assertEquals(expected, Stream.of(0, 1, 2, 3, 11)
        .map(n -> plurals.cardinal(tag).select(n).keyword()).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "en-AU, other one two few other one",
    "sv, other one one other other one",
    "it-CH, other other other other many other",
    "de, other other other other other other",
  })
  void positionsHaveRulesOfTheirOwn(String tag, String expected) {
    assertEquals(expected, Stream.of(0, 1, 2, 3, 11, 21)
        .map(n -> plurals.ordinal(tag).select(n).keyword()).collect(Collectors.joining(" ")));
  }

  @Test
  void categoriesAreThoseOfWholeNumbersAndOther() {
    assertEquals(List.of(OTHER), List.copyOf(plurals.cardinal("ja").categories()));
    assertEquals(List.of(ONE, OTHER), List.copyOf(plurals.cardinal("de").categories()));
    assertEquals(List.of(ONE, MANY, OTHER), List.copyOf(plurals.cardinal("fr").categories()));
    assertEquals(List.of(ONE, FEW, OTHER), List.copyOf(plurals.cardinal("cs").categories()));
    assertEquals(List.of(ONE, FEW, MANY, OTHER), List.copyOf(plurals.cardinal("pl").categories()));
    assertEquals(List.of(ZERO, ONE, TWO, FEW, MANY, OTHER), List.copyOf(plurals.cardinal("ar").categories()));
    assertEquals(List.of(ONE, TWO, FEW, OTHER), List.copyOf(plurals.ordinal("en").categories()));
  }

  @Test
  void localesWithTheSameRulesHaveEqualSets() {
    assertEquals(plurals.cardinal("en"), new LocalePlurals().cardinal("sv-FI"));
    assertEquals(plurals.ordinal("ja"), plurals.cardinal("tlh"));
  }

  @Test
  void aCategoryHasOneKeyword() {
    assertEquals(List.of("zero", "one", "two", "few", "many", "other"),
        Stream.of(PluralCategory.values()).map(PluralCategory::keyword).toList());
    for (PluralCategory category : PluralCategory.values()) {
      assertEquals(Optional.of(category), PluralCategory.named(category.keyword()));
    }
    assertEquals(Optional.empty(), PluralCategory.named("FEW"));
    assertEquals(Optional.empty(), PluralCategory.named("autres"));
  }
}
