package dev.parlance.processor.locale;

import java.util.HashMap;
import java.util.Map;

/**
 * The plural rules of locales for whole numbers, by CLDR.
 *
 * <p>From a checked-in table, {@code plurals.txt}: ICU4J would be loaded for them alone. As in ICU, a locale without
 * rules of its own has those of the locale cut short, whatever CLDR says its parent is: {@code pt-AO} those of
 * {@code pt}, not of {@code pt-PT}.
 */
public final class LocalePlurals {
  private final Map<String, String> cardinals = new HashMap<>();
  private final Map<String, String> ordinals = new HashMap<>();
  private final Map<String, PluralRuleSet> parsed = new HashMap<>();

  /** Reads the table. */
  public LocalePlurals() {
    CldrTable.read("plurals.txt").forEach(words -> {
      Map<String, String> table = words.get(0).equals("cardinal") ? cardinals : ordinals;
      String rules = String.join(" ", words.subList(2, words.size()));
      for (String tag : words.get(1).split(",")) {
        table.put(tag, rules);
      }
    });
  }

  /** The rules by which {@code tag}, a canonical one, counts; only {@code other} for an unknown language. */
  public PluralRuleSet cardinal(String tag) {
    return find(cardinals, tag);
  }

  /** The rules by which {@code tag}, a canonical one, tells positions; only {@code other} for an unknown language. */
  public PluralRuleSet ordinal(String tag) {
    return find(ordinals, tag);
  }

  private PluralRuleSet find(Map<String, String> table, String tag) {
    String step = tag;
    while (!table.containsKey(step)) {
      int end = step.lastIndexOf('-');
      if (end < 0) {
        return PluralRuleSet.NONE;
      }
      step = step.substring(0, end);
    }
    return parsed.computeIfAbsent(table.get(step), PluralParser::rules);
  }
}
