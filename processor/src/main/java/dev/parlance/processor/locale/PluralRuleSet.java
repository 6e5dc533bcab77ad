package dev.parlance.processor.locale;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The plural rules of a locale for whole numbers, cardinal or ordinal.
 *
 * @param conditions the conditions of the categories, tried in order; the first that holds is used
 * @param rest the category of all numbers for which no condition holds: {@code other}, or one that leaves it none
 */
public record PluralRuleSet(Map<PluralCategory, PluralCondition> conditions, PluralCategory rest) {
  /** The rule set of locales without rules. */
  static final PluralRuleSet NONE = new PluralRuleSet(Map.of(), PluralCategory.OTHER);

  /** Copies the map, in the order of the categories. */
  public PluralRuleSet {
    Map<PluralCategory, PluralCondition> ordered = new EnumMap<>(PluralCategory.class);
    ordered.putAll(conditions);
    conditions = Collections.unmodifiableMap(ordered);
  }

  /** The categories that whole numbers have, in order, and {@code other}, even where no number has it. */
  public Set<PluralCategory> categories() {
    Set<PluralCategory> categories = EnumSet.of(rest, PluralCategory.OTHER);
    categories.addAll(conditions.keySet());
    return Collections.unmodifiableSet(categories);
  }

  /** The category of {@code n}, which is not negative. */
  public PluralCategory select(long n) {
    for (Map.Entry<PluralCategory, PluralCondition> rule : conditions.entrySet()) {
      if (rule.getValue().holds(n)) {
        return rule.getKey();
      }
    }
    return rest;
  }
}
