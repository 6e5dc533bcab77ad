package dev.parlance.processor.locale;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Computes the smallest table of what {@link LocaleMatcher} finds: {@code request=locale} for each language and each of
 * its scripts, and for the regions and variants whose result differs from those.
 */
public final class LocaleLookupTable {
  private static final Set<String> BOKMAL = Set.of("nb", "no");

  private final List<String> available;
  private final Map<String, List<String>> byLanguage;
  private final ParentLocales parents;
  private final Scripts scripts;
  private final LocaleMatcher matcher;
  private final Map<String, String> matches = new TreeMap<>();

  private LocaleLookupTable(LocaleMatcher matcher) {
    this.available = matcher.available();
    this.byLanguage = available.stream().collect(Collectors.groupingBy(LocaleTags::language));
    this.parents = matcher.parents();
    this.scripts = matcher.scripts();
    this.matcher = matcher;
  }

  /** The table of what {@code matcher} finds: its words, sorted. */
  public static List<String> of(LocaleMatcher matcher) {
    LocaleLookupTable table = new LocaleLookupTable(matcher);
    table.languages().forEach(table::addLanguage);
    table.available.forEach(table::addVariants);
    return table.matches.entrySet().stream().filter(match -> !match.getKey().equals(match.getValue()))
        .map(match -> match.getKey() + "=" + match.getValue()).toList();
  }

  /** The available languages, their aliases, and the languages whose parent in CLDR is one of them. */
  private Set<String> languages() {
    Set<String> languages = new TreeSet<>();
    available.forEach(tag -> languages.add(LocaleTags.language(tag)));
    if (languages.contains("nb")) {
      languages.add("no");
    }
    for (String child : parents.children()) {
      parents.of(child).map(LocaleTags::language).filter(languages::contains)
          .ifPresent(parent -> languages.add(LocaleTags.language(child)));
    }
    LocaleTags.ALIASES.forEach((alias, replacement) -> {
      if (languages.contains(LocaleTags.language(replacement))) {
        languages.add(alias);
      }
    });
    return languages;
  }

  private void addLanguage(String language) {
    String canonical = LocaleTags.canonical(language).map(LocaleTags::language).orElse(language);
    Set<String> regions = regions(canonical);
    add(language, regions);
    Set<String> written = new TreeSet<>(Set.of(scripts.of(canonical)));
    regions.forEach(region -> written.add(scripts.of(canonical + "-" + region)));
    parents.children().stream().filter(tag -> isOf(canonical, tag)).forEach(tag -> written.add(scripts.of(tag)));
    available(canonical).forEach(tag -> written.add(scripts.of(tag)));
    written.forEach(script -> add(language + "-" + script, regions));
  }

  private void add(String base, Set<String> regions) {
    String found = find(base);
    if (!found.isEmpty()) {
      matches.put(base, found);
    }
    for (String region : regions) {
      String inRegion = find(base + "-" + region);
      if (!inRegion.equals(found)) {
        matches.put(base + "-" + region, inRegion);
      }
    }
  }

  /** The other forms of a tag with variants, with and without its script and its region. */
  private void addVariants(String tag) {
    Locale likely = scripts.likely(tag);
    if (likely.getVariant().isEmpty()) {
      return;
    }
    for (String script : List.of("", likely.getScript())) {
      for (String region : List.of("", likely.getCountry())) {
        String form =
            new Locale.Builder().setLocale(likely).setScript(script).setRegion(region).build().toLanguageTag();
        if (find(form).equals(tag)) {
          matches.put(form, tag);
        }
      }
    }
  }

  /** The regions in which {@code language} may differ: by a script, a parent in CLDR or an available locale. */
  private Set<String> regions(String language) {
    Set<String> regions = new TreeSet<>(scripts.regions(language));
    regions.add(scripts.likely(language).getCountry());
    parents.children().forEach(tag -> addRegion(tag, language, regions));
    available(language).forEach(tag -> addRegion(tag, language, regions));
    regions.remove("");
    return regions;
  }

  /** The available locales of {@code language}. */
  private List<String> available(String language) {
    return (BOKMAL.contains(language) ? BOKMAL : Set.of(language)).stream()
        .flatMap(each -> byLanguage.getOrDefault(each, List.of()).stream()).toList();
  }

  private static void addRegion(String tag, String language, Set<String> regions) {
    if (isOf(language, tag)) {
      regions.add(Locale.forLanguageTag(tag).getCountry());
    }
  }

  private static boolean isOf(String language, String tag) {
    String other = LocaleTags.language(tag);
    return other.equals(language) || BOKMAL.contains(other) && BOKMAL.contains(language);
  }

  private String find(String request) {
    return LocaleTags.canonical(request).flatMap(matcher::find).orElse("");
  }
}
