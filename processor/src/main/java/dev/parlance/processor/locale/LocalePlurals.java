package dev.parlance.processor.locale;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plural rules of locales for whole numbers, by CLDR.
 *
 * <p>From a checked-in table, {@code plurals.txt}: ICU4J would be loaded for them alone. As in ICU, a locale without
 * rules of its own has those of the locale cut short, whatever CLDR says its parent is: {@code pt-AO} those of
 * {@code pt}, not of {@code pt-PT}.
 */
public final class LocalePlurals {
  private final Map<String, PluralRuleSet> parsed = new HashMap<>();

  /** For each kind of the table its rules by locale; read at the first use, since most catalogs have no plural. */
  private Map<String, Map<String, String>> tables;

  /** The rules by which {@code tag}, a canonical one, counts; only {@code other} for an unknown language. */
  public PluralRuleSet cardinal(String tag) {
    return rules("cardinal", tag);
  }

  /** The rules by which {@code tag}, a canonical one, tells positions; only {@code other} for an unknown language. */
  public PluralRuleSet ordinal(String tag) {
    return rules("ordinal", tag);
  }

  /** The categories that fractions have in {@code tag} and no whole number: translation tools ask for them. */
  public Set<PluralCategory> ofFractions(String tag) {
    return find("fractions", tag).stream().flatMap(words -> Stream.of(words.split(" ")))
        .flatMap(word -> PluralCategory.named(word).stream()).collect(Collectors.toSet());
  }

  private PluralRuleSet rules(String kind, String tag) {
    return find(kind, tag).map(rules -> parsed.computeIfAbsent(rules, PluralParser::rules)).orElse(PluralRuleSet.NONE);
  }

  private Optional<String> find(String kind, String tag) {
    Map<String, String> table = tables().getOrDefault(kind, Map.of());
    String step = tag;
    while (!table.containsKey(step)) {
      int end = step.lastIndexOf('-');
      if (end < 0) {
        return Optional.empty();
      }
      step = step.substring(0, end);
    }
    return Optional.of(table.get(step));
  }

  private Map<String, Map<String, String>> tables() {
    if (tables == null) {
      tables = new HashMap<>();
      for (List<String> words : CldrTable.read("plurals.txt")) {
        String rules = String.join(" ", words.subList(2, words.size()));
        for (String tag : words.get(1).split(",")) {
          tables.computeIfAbsent(words.get(0), kind -> new HashMap<>()).put(tag, rules);
        }
      }
    }
    return tables;
  }
}
