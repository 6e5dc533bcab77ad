package dev.parlance.processor.locale;

import dev.parlance.processor.locale.cldr.CldrTable;
import dev.parlance.processor.locale.cldr.LikelySubtags;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The codes of languages and regions that CLDR replaces
 * (<a href="https://www.unicode.org/reports/tr35/#Canonical_Unicode_Locale_Identifiers">UTS #35, Canonical Unicode Locale
 * Identifiers</a>): {@code iw} is {@code he}, {@code cnr} is {@code sr-ME}, the region {@code UK} is {@code GB}.
 */
final class LocaleAliases {
  /** CLDR's; the table is read at the first use. */
  static final LocaleAliases CLDR = new LocaleAliases();

  private final Map<String, String> languages = new TreeMap<>();
  private final Map<String, List<String>> regions = new HashMap<>();
  private final Map<String, Set<String>> formerRegions = new HashMap<>();
  private final Map<String, Set<String>> splitRegions = new HashMap<>();

  private LocaleAliases() {
    for (List<String> words : CldrTable.read("aliases.txt")) {
      List<String> codes = words.subList(2, words.size());
      switch (words.get(0)) {
        case "language" -> codes.forEach(alias -> languages.put(alias, words.get(1)));
        case "region" -> codes.forEach(alias -> addRegion(alias, List.of(words.get(1))));
        default -> addRegion(words.get(1), codes);
      }
    }
  }

  private void addRegion(String alias, List<String> replacements) {
    regions.put(alias, replacements);
    Map<String, Set<String>> former = replacements.size() > 1 ? splitRegions : formerRegions;
    replacements.forEach(region -> former.computeIfAbsent(region, key -> new TreeSet<>()).add(alias));
  }

  /** The aliases of languages, some with a variant, each with its replacement: a language, its script or its region. */
  Map<String, String> languages() {
    return languages;
  }

  /** The codes that CLDR replaces by {@code region}. */
  Set<String> formerRegions(String region) {
    return formerRegions.getOrDefault(region, Set.of());
  }

  /** The codes of what {@code region} was a part of, which CLDR replaces by that part where the language is spoken. */
  Set<String> splitRegions(String region) {
    return splitRegions.getOrDefault(region, Set.of());
  }

  /** The code for {@code region}, where {@code language} is spoken if several followed it; the same if none did. */
  String region(String region, String language) {
    List<String> replacements = regions.getOrDefault(region, List.of(region));
    if (replacements.size() > 1) {
      String likely = LikelySubtags.CLDR.added(Locale.forLanguageTag(language)).getCountry();
      if (replacements.contains(likely)) {
        return likely;
      }
    }
    return replacements.get(0);
  }

  /** {@code locale} with one alias replaced; the same where it has none. */
  Locale replaced(Locale locale) {
    String language = locale.getLanguage();
    Locale.Builder builder = new Locale.Builder().setLocale(locale);
    String alias = languages.get(language);
    if (alias == null && !locale.getVariant().isEmpty()) {
      alias = languages.get(language + "-" + locale.getVariant().toLowerCase(Locale.ROOT));
      builder.setVariant(alias == null ? locale.getVariant() : "");
    }
    if (alias == null) {
      return builder.setRegion(region(locale.getCountry(), language)).build();
    }
    Locale replacement = Locale.forLanguageTag(alias);
    return builder.setLanguage(replacement.getLanguage())
        .setScript(locale.getScript().isEmpty() ? replacement.getScript() : locale.getScript())
        .setRegion(locale.getCountry().isEmpty() ? replacement.getCountry() : locale.getCountry()).build();
  }
}
