package dev.parlance.processor.locale;

import dev.parlance.processor.locale.cldr.CldrTable;
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
 * <p>They come from a checked-in table, {@code plurals.txt}: ICU4J would be loaded only for them. As in ICU, a locale
 * without rules of its own has those of its truncated tag, whatever parent CLDR names: {@code pt-AO} has those of
 * {@code pt}, not of {@code pt-PT}.
 */
public final class LocalePlurals {
  private final Map<String, PluralRuleSet> parsed = new HashMap<>();

  /** The rules by kind and locale; read at the first use, since most catalogs have no plurals. */
  private Map<String, Map<String, String>> tables;

  /** The cardinal rules of {@code tag}, which is canonical; only {@code other} for an unknown language. */
  public PluralRuleSet cardinal(String tag) {
    return rules("cardinal", tag);
  }

  /** The ordinal rules of {@code tag}, which is canonical; only {@code other} for an unknown language. */
  public PluralRuleSet ordinal(String tag) {
    return rules("ordinal", tag);
  }

  /** The categories that only fractions have in {@code tag}: translation tools ask for them. */
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
