package dev.parlance.processor.locale;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What CLDR takes for granted where a tag leaves it out (UTS #35, Likely Subtags). */
final class Scripts {
  private final Map<String, Map<String, String>> byRegion = new HashMap<>();
  private final Map<String, ULocale> likely = new HashMap<>();

  Scripts() {
    for (List<String> words : CldrTable.read("regional-scripts.txt")) {
      Map<String, String> regions = byRegion.computeIfAbsent(words.get(0), language -> new TreeMap<>());
      words.subList(2, words.size()).forEach(region -> regions.put(region, words.get(1)));
    }
  }

  /** The regions in which {@code language} is written in another script than elsewhere. */
  Set<String> regions(String language) {
    return byRegion.getOrDefault(language, Map.of()).keySet();
  }

  /** The script that {@code tag} is written in. */
  String of(String tag) {
    return likely(tag).getScript();
  }

  /** {@code tag} with its likely script and region. */
  ULocale likely(String tag) {
    return likely.computeIfAbsent(tag, key -> {
      ULocale locale = ULocale.addLikelySubtags(ULocale.forLanguageTag(key));
      // CLDR takes Bokmål for the Norwegian that "no" means, and says so by a parent instead of an alias.
      return locale.getLanguage().equals("no")
          ? new ULocale.Builder().setLocale(locale).setLanguage("nb").build() : locale;
    });
  }

  /** {@code tag} with its script where that is not its language's default, else without one where that says the same. */
  String normal(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    String script = of(tag);
    String without = new ULocale.Builder().setLocale(locale).setScript("").build().toLanguageTag();
    boolean sameWithout = of(without).equals(script) && of(locale.getLanguage()).equals(script);
    return sameWithout ? without : new ULocale.Builder().setLocale(locale).setScript(script).build().toLanguageTag();
  }
}
