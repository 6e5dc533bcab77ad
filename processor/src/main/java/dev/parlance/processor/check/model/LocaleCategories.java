package dev.parlance.processor.check.model;

import dev.parlance.processor.locale.LocalePlurals;
import dev.parlance.processor.locale.PluralCategory;
import dev.parlance.processor.locale.PluralRuleSet;
import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.IntlPlural;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.parse.ParsedMessage;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The plural categories of a locale, as rules ask for them. */
public final class LocaleCategories {
  private static final int LAST_TRIED = 1_000;

  private final String locale;
  private final LocalePlurals plurals;

  /** The numbers from 0 to 1000 that have a category, kept since many texts ask for the same. */
  private final Map<PluralCategory, long[]> cardinals = new EnumMap<>(PluralCategory.class);
  private final Map<PluralCategory, long[]> ordinals = new EnumMap<>(PluralCategory.class);

  /**
   * The categories of {@code locale}.
   *
   * @param plurals the rules of all locales
   */
  public LocaleCategories(String locale, LocalePlurals plurals) {
    this.locale = locale;
    this.plurals = plurals;
  }

  /** The locale's tag. */
  public String locale() {
    return locale;
  }

  /** The categories of whole numbers: of cardinal ones, or of ordinal ones. */
  public Set<PluralCategory> used(boolean ordinal) {
    return rules(ordinal).categories();
  }

  /** Whether a number, a fraction maybe, has {@code category}. */
  public boolean mayUse(PluralCategory category, boolean ordinal) {
    return used(ordinal).contains(category) || plurals.ofFractions(locale).contains(category);
  }

  /** Whether the locale has no categories to choose from. */
  public boolean hasOne(boolean ordinal) {
    return used(ordinal).size() == 1;
  }

  /** The categories that some of the numbers from 0 to 1000 have and that a plural of {@code text} lacks. */
  public Set<PluralCategory> missing(ParsedMessage text) {
    Set<PluralCategory> missing = EnumSet.noneOf(PluralCategory.class);
    for (ParsedMessage.Plural plural : text.plurals()) {
      for (PluralCategory category : used(plural.ordinal())) {
        boolean lacks = category != PluralCategory.OTHER && !plural.branches().containsKey(category.keyword())
            && !(category == PluralCategory.TWO && plural.fewIsTwo());
        if (lacks && Arrays.stream(numbers(plural, category))
            .anyMatch(number -> !plural.branches().containsKey("=" + number))) {
          missing.add(category);
        }
      }
    }
    return missing;
  }

  /** Whether one of the numbers from 0 to 1000 selects the branch for the category {@code selector} in a plural. */
  public boolean selects(Part.Choice plural, String selector) {
    Set<String> selectors = plural.branches().stream().map(Part.Branch::selector).collect(Collectors.toSet());
    PluralRuleSet rules = rules(plural.keyword() == ChoiceKeyword.SELECTORDINAL);
    if (plural.keyword() == ChoiceKeyword.INTL_PLURAL) {
      return LongStream.rangeClosed(0, LAST_TRIED)
          .mapToObj(number -> IntlPlural.selected(number, rules.select(number).keyword(), selectors))
          .anyMatch(selector::equals);
    }
    return LongStream.rangeClosed(0, LAST_TRIED).filter(number -> !selectors.contains("=" + number))
        .mapToObj(number -> rules.select(Math.abs(number - plural.pluralOffset())).keyword())
        .anyMatch(keyword -> (selectors.contains(keyword) ? keyword : PluralCategory.OTHER.keyword()).equals(selector));
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

  private PluralRuleSet rules(boolean ordinal) {
    return ordinal ? plurals.ordinal(locale) : plurals.cardinal(locale);
  }
}
