package dev.parlance.processor.convert;

import dev.parlance.processor.locale.LocalePlurals;
import dev.parlance.processor.locale.PluralRuleSet;
import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.IntlPlural;
import dev.parlance.processor.message.Part;
import java.util.Set;

/**
 * Chooses branches of plurals.
 *
 * @param cardinal the rules of a locale's cardinal numbers
 * @param ordinal those of its ordinal numbers
 */
record PluralChoice(PluralRuleSet cardinal, PluralRuleSet ordinal) {
  /** The plurals of the locale {@code tag}. */
  static PluralChoice in(String tag) {
    LocalePlurals plurals = new LocalePlurals();
    return new PluralChoice(plurals.cardinal(tag), plurals.ordinal(tag));
  }

  /** The one of {@code selectors} that {@code number} selects in {@code plural}; {@code other} where it selects none. */
  String selected(Part.Choice plural, long number, Set<String> selectors) {
    PluralRuleSet rules = plural.keyword() == ChoiceKeyword.SELECTORDINAL ? ordinal : cardinal;
    String category = rules.select(Math.abs(number - plural.pluralOffset())).keyword();
    if (plural.keyword() == ChoiceKeyword.INTL_PLURAL) {
      return IntlPlural.selected(number, category, selectors);
    }
    return selectors.contains("=" + number) ? "=" + number : selectors.contains(category) ? category : "other";
  }
}
