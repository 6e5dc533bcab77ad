package dev.parlance.processor.check;

import dev.parlance.processor.locale.LocalePlurals;
import dev.parlance.processor.locale.PluralCategory;
import dev.parlance.processor.locale.PluralRuleSet;
import dev.parlance.processor.message.ParsedMessage;
import dev.parlance.processor.message.Problem;
import dev.parlance.processor.report.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares plurals with the categories that a locale has.
 *
 * @param tag the locale
 * @param plurals the rules of all locales
 */
public record PluralCheck(String tag, LocalePlurals plurals) {
  private static final int LAST_TRIED = 1_000;
  private static final Map<PluralCategory, String> NUMBERS =
      Map.of(PluralCategory.ZERO, "=0", PluralCategory.ONE, "=1", PluralCategory.TWO, "=2");

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
      PluralRuleSet rules = rules(plural.ordinal());
      Set<PluralCategory> left = EnumSet.copyOf(rules.categories());
      left.remove(PluralCategory.OTHER);
      left.removeIf(category -> plural.branches().containsKey(category.keyword()));
      for (long number = 0; number <= LAST_TRIED && !left.isEmpty(); number++) {
        PluralCategory category = rules.select(Math.abs(number - plural.subtrahend()));
        if (left.contains(category) && !plural.branches().containsKey("=" + number)) {
          missing.add(category);
          left.remove(category);
        }
      }
    }
    return missing;
  }

  private PluralRuleSet rules(boolean ordinals) {
    return ordinals ? plurals.ordinal(tag) : plurals.cardinal(tag);
  }

  static String words(Set<PluralCategory> categories) {
    return categories.stream().map(PluralCategory::keyword).collect(Collectors.joining(", "));
  }
}
