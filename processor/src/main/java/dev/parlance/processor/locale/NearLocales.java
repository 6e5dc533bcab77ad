package dev.parlance.processor.locale;

import dev.parlance.processor.locale.cldr.CldrTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What readers of a locale also understand
 * (<a href="https://www.unicode.org/reports/tr35/#EnhancedLanguageMatching">UTS #35, Enhanced Language Matching</a>):
 * other regions, scripts and languages.
 */
final class NearLocales {
  /** The distance of a language from the language that has its members under one code, such as Cantonese from Chinese. */
  private static final int MEMBER = 10;

  /** What holds all regions is near to none of them. */
  private static final String WORLD = "001";

  /** A language at a distance. */
  private record Near(int distance, String language) {}

  private final Map<String, List<Near>> languages = new HashMap<>();
  private final Map<String, Set<String>> readers = new HashMap<>();
  private final Map<String, List<String>> scripts = new HashMap<>();
  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Map<String, String> centers = new HashMap<>();
  private final Set<String> paradigms = new HashSet<>();

  NearLocales() {
    for (List<String> words : CldrTable.read("language-matches.txt")) {
      List<String> rest = words.subList(2, words.size());
      switch (words.get(0)) {
        case "script" -> scripts.put(words.get(1) + "-" + rest.get(0), rest.subList(1, rest.size()));
        case "regions" -> groups.put(words.get(1), new TreeSet<>(rest));
        case "center" -> centers.put(words.get(1), rest.get(0));
        case "paradigm" -> paradigms.addAll(words.subList(1, words.size()));
        default -> rest.forEach(language -> addLanguage(Integer.parseInt(words.get(0)), language, words.get(1)));
      }
    }
    languages.values()
        .forEach(near -> near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::language)));
  }

  private void addLanguage(int distance, String desired, String supported) {
    add(distance, desired, supported);
    if (distance == MEMBER) {
      // CLDR has only this direction; but what else would a catalog's only Chinese be for, if not for readers of Chinese?
      add(distance, supported, desired);
    }
  }

  private void add(int distance, String desired, String supported) {
    languages.computeIfAbsent(desired, key -> new ArrayList<>()).add(new Near(distance, supported));
    readers.computeIfAbsent(supported, key -> new TreeSet<>()).add(desired);
  }

  /** The languages that readers of {@code language} understand like their own, the nearest first. */
  List<String> languages(String language) {
    return languages.getOrDefault(language, List.of()).stream().map(Near::language).distinct().toList();
  }

  /** The languages whose readers understand {@code language} like their own. */
  Set<String> readersOf(String language) {
    return readers.getOrDefault(language, Set.of());
  }

  /** The scripts that readers of {@code language} in {@code script} read as well, the nearest first. */
  List<String> scripts(String language, String script) {
    return scripts.getOrDefault(language + "-" + script, List.of());
  }

  /** The regions that have habits in common when {@code language} is written, in any script. */
  Set<String> regionsOf(String language) {
    Set<String> all = new TreeSet<>();
    groups.forEach((key, group) -> {
      if (LocaleTags.language(key).equals(language)) {
        all.addAll(group);
      }
    });
    Optional.ofNullable(centers.get(language)).ifPresent(all::add);
    return all;
  }

  /**
   * Orders locales of one language and script by how near their regions are to that of {@code request}; for those that
   * are equally near, it prefers no variant, then those that CLDR takes as models for others, then the alphabet.
   *
   * @param request with its likely subtags, as are the locales that are compared
   */
  Comparator<Locale> nearest(Locale request) {
    return Comparator.comparingInt((Locale locale) -> distance(request, locale))
        .thenComparing(locale -> !locale.getVariant().isEmpty())
        .thenComparing(locale -> !paradigms.contains(locale.getLanguage() + "-" + locale.getCountry()))
        .thenComparing(Locale::toLanguageTag);
  }

  private int distance(Locale request, Locale other) {
    String from = request.getCountry();
    String to = other.getCountry();
    if (from.equals(to)) {
      return 0;
    }
    String language = request.getLanguage();
    Set<String> group =
        groups.getOrDefault(language, groups.getOrDefault(language + "-" + request.getScript(), Set.of()));
    boolean spans = !group.isEmpty() && (from.equals(WORLD) || to.equals(WORLD));
    if (spans || group.contains(from) != group.contains(to)) {
      return 5;
    }
    String center = centers.get(language);
    return center != null && (center.equals(from) || center.equals(to)) ? 3 : 4;
  }
}
