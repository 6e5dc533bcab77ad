package dev.parlance.processor.check;

import dev.parlance.processor.locale.LocalePlurals;
import dev.parlance.processor.locale.PluralCategory;
import dev.parlance.processor.locale.PluralRuleSet;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Compares plurals with the categories that a locale has. */
public final class PluralCheck {
  private static final int LAST_TRIED = 1_000;
  private static final Map<PluralCategory, String> NUMBERS =
      Map.of(PluralCategory.ZERO, "=0", PluralCategory.ONE, "=1", PluralCategory.TWO, "=2");

  private final String tag;
  private final LocalePlurals plurals;

  /** Those from 0 to 1000 that have a category, kept since many texts ask for the same. */
  private final Map<PluralCategory, long[]> cardinals = new EnumMap<>(PluralCategory.class);
  private final Map<PluralCategory, long[]> ordinals = new EnumMap<>(PluralCategory.class);

  /**
   * The check for a locale.
   *
   * @param tag the locale
   * @param plurals the rules of all locales
   */
  public PluralCheck(String tag, LocalePlurals plurals) {
    this.tag = tag;
    this.plurals = plurals;
  }

  /** Whether the locale has no categories to choose from. */
  boolean hasOneCategory(boolean ordinals) {
    return rules(ordinals).categories().size() == 1;
  }

  /** The branches of {@code text} that are never shown. */
  List<Problem> unused(ParsedMessage text) {
    List<Problem> problems = new ArrayList<>();
    for (ParsedMessage.Plural plural : text.plurals()) {
      Set<PluralCategory> used = rules(plural.ordinal()).categories();
      plural.branches().forEach((selector, offset) -> PluralCategory.named(selector)
          .filter(category -> !used.contains(category) && !plurals.ofFractions(tag).contains(category))
          .ifPresent(category -> problems.add(new Problem(Rule.PLURAL_CATEGORY, offset,
              "“" + selector + "” is never used in " + tag + ", "
                  + (plural.ordinal() ? "whose ordinal numbers have " : "which has ") + words(used) + ".",
              NUMBERS.containsKey(category) ? "For the number alone write " + NUMBERS.get(category) + "."
                  : "Remove the branch."))));
    }
    return problems;
  }

  /** The categories that some of the numbers from 0 to 1000 have and that a plural of {@code text} lacks. */
  Set<PluralCategory> missing(ParsedMessage text) {
    Set<PluralCategory> missing = EnumSet.noneOf(PluralCategory.class);
    for (ParsedMessage.Plural plural : text.plurals()) {
      for (PluralCategory category : rules(plural.ordinal()).categories()) {
        boolean lacks = category != PluralCategory.OTHER && !plural.branches().containsKey(category.keyword());
        if (lacks && Arrays.stream(numbers(plural, category))
            .anyMatch(number -> !plural.branches().containsKey("=" + number))) {
          missing.add(category);
        }
      }
    }
    return missing;
  }

  private long[] numbers(ParsedMessage.Plural plural, PluralCategory category) {
    PluralRuleSet rules = rules(plural.ordinal());
    return plural.pluralOffset() != 0 ? numbers(rules, plural.pluralOffset(), category)
        : (plural.ordinal() ? ordinals : cardinals).computeIfAbsent(category, each -> numbers(rules, 0, each));
  }

  private static long[] numbers(PluralRuleSet rules, long pluralOffset, PluralCategory category) {
    return LongStream.rangeClosed(0, LAST_TRIED)
        .filter(number -> rules.select(Math.abs(number - pluralOffset)) == category).toArray();
  }

  private PluralRuleSet rules(boolean ordinals) {
    return ordinals ? plurals.ordinal(tag) : plurals.cardinal(tag);
  }

  static String words(Set<PluralCategory> categories) {
    return categories.stream().map(PluralCategory::keyword).collect(Collectors.joining(", "));
  }
}
