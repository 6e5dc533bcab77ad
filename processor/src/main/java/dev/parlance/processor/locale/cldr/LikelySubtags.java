package dev.parlance.processor.locale.cldr;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Adds the likely script and region to a locale
 * (<a href="https://www.unicode.org/reports/tr35/#Likely_Subtags">UTS #35, Likely Subtags</a>): {@code zh-TW} is
 * {@code zh-Hant-TW}, {@code az-Arab} is {@code az-Arab-IR}.
 */
public final class LikelySubtags {
  /** CLDR's; the table is read at the first use. */
  public static final LikelySubtags CLDR = new LikelySubtags();

  private final Map<String, String> languages = new HashMap<>();
  private final Map<String, String> regions = new HashMap<>();
  private final Map<String, Subtags> likely = new HashMap<>();

  private record Subtags(String script, String region) {}

  private LikelySubtags() {
    for (List<String> words : CldrTable.read("likely-subtags.txt")) {
      switch (words.get(0)) {
        case "likely" -> {
          Subtags subtags = new Subtags(words.get(1), words.get(2));
          words.subList(3, words.size()).forEach(code -> likely.put(code, subtags));
        }
        case "language" -> words.subList(2, words.size()).forEach(alias -> languages.put(alias, words.get(1)));
        default -> words.subList(2, words.size()).forEach(alias -> regions.put(alias, words.get(1)));
      }
    }
  }

  /**
   * {@code locale}, which names a language, with its likely script and region, without anything else; codes that CLDR
   * replaces are replaced. A locale whose language CLDR does not know is the same.
   */
  public Locale added(Locale locale) {
    String language = languages.getOrDefault(locale.getLanguage(), locale.getLanguage());
    Subtags usual = likely.get(language);
    Locale.Builder builder = new Locale.Builder();
    if (usual == null && !isComplete(locale)) {
      return builder.setLanguage(locale.getLanguage()).setScript(locale.getScript()).setRegion(locale.getCountry())
          .build();
    }
    String script = locale.getScript();
    String region = regions.getOrDefault(locale.getCountry(), locale.getCountry());
    if (script.isEmpty()) {
      script = likely.getOrDefault(language + "-" + region, usual).script;
    }
    if (region.isEmpty()) {
      region = likely.getOrDefault(language + "-" + script, usual).region;
    }
    return builder.setLanguage(language).setScript(script).setRegion(region).build();
  }

  private static boolean isComplete(Locale locale) {
    return !locale.getScript().isEmpty() && !locale.getCountry().isEmpty();
  }
}
