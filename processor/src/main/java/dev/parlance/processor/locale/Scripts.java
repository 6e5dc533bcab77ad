package dev.parlance.processor.locale;

import dev.parlance.processor.locale.cldr.CldrTable;
import dev.parlance.processor.locale.cldr.LikelySubtags;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the likely script and region of a tag (UTS #35, Likely Subtags). */
final class Scripts {
  private final Map<String, Map<String, String>> byRegion = new HashMap<>();
  private final Map<String, Locale> likely = new HashMap<>();
  private final Map<String, String> normal = new HashMap<>();

  Scripts() {
    for (List<String> words : CldrTable.read("regional-scripts.txt")) {
      Map<String, String> regions = byRegion.computeIfAbsent(words.get(0), language -> new TreeMap<>());
      words.subList(2, words.size()).forEach(region -> regions.put(region, words.get(1)));
    }
  }

  /** The regions in which {@code language} is written in a script other than its default. */
  Set<String> regions(String language) {
    return byRegion.getOrDefault(language, Map.of()).keySet();
  }

  /** The script that {@code tag} is written in. */
  String of(String tag) {
    return likely(tag).getScript();
  }

  /** {@code tag} with its likely script and region added. */
  Locale likely(String tag) {
    return likely.computeIfAbsent(tag, key -> {
      Locale locale = Locale.forLanguageTag(key);
      Locale filled = LikelySubtags.CLDR.added(locale);
      // CLDR takes "no" for Bokmål, but expresses that by a parent instead of an alias.
      String language = filled.getLanguage().equals("no") ? "nb" : filled.getLanguage();
      return new Locale.Builder().setLocale(locale)
          .setLanguage(language).setScript(filled.getScript()).setRegion(filled.getCountry()).build();
    });
  }

  /** {@code tag} with its script where that is not its language's default, else without it where that is equivalent. */
  String normal(String tag) {
    return normal.computeIfAbsent(tag, key -> {
      String script = of(key);
      String without = withScript(key, "");
      boolean sameWithout = of(without).equals(script) && of(LocaleTags.language(key)).equals(script);
      return sameWithout ? without : withScript(key, script);
    });
  }

  /** {@code tag} with {@code script} in place of its own. */
  static String withScript(String tag, String script) {
    return new Locale.Builder().setLanguageTag(tag).setScript(script).build().toLanguageTag();
  }
}
