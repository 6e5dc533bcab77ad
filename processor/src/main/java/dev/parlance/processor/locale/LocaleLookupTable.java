package dev.parlance.processor.locale;

import dev.parlance.internal.locale.LocaleLookup;
import dev.parlance.processor.locale.cldr.ParentLocales;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Computes a small table with which {@link LocaleLookup} finds what {@link LocaleMatcher} does, whatever is asked for.
 *
 * <p>It has a word for each language, each of its scripts, and each region and variant in which {@link LocaleLookup} would
 * find something else without that word. Languages and regions that CLDR replaces are not looked at one by one.
 */
public final class LocaleLookupTable {
  private static final String ELSEWHERE = "-*";
  private static final Set<String> BOKMAL = Set.of("nb", "no");

  /** Regions with nothing of their own in CLDR, of which the first that is not mentioned stands for all others. */
  private static final List<String> OTHERS = List.of("AQ", "TF", "HM", "BV");

  private final List<String> available;
  private final Map<String, List<String>> byLanguage;
  private final ParentLocales parents;
  private final Scripts scripts;
  private final NearLocales near;
  private final LocaleMatcher matcher;
  private final Map<String, String> found = new HashMap<>();
  private final Map<String, Set<String>> regions = new HashMap<>();
  private final LookupWords words = new LookupWords();

  private LocaleLookupTable(LocaleMatcher matcher) {
    this.available = matcher.available();
    this.byLanguage = available.stream().collect(Collectors.groupingBy(LocaleTags::language));
    this.parents = matcher.parents();
    this.scripts = matcher.scripts();
    this.near = matcher.near();
    this.matcher = matcher;
  }

  /** The table of what {@code matcher} finds: its words, sorted. */
  public static List<String> of(LocaleMatcher matcher) {
    LocaleLookupTable table = new LocaleLookupTable(matcher);
    table.addAll();
    return table.words.list();
  }

  /**
   * The word for {@code tag}, which only a request for exactly this tag finds: what {@code matcher}, which does not know
   * it, finds for all others that come down to it.
   */
  public static String ofExactTag(String tag, LocaleMatcher matcher) {
    return tag + "=" + matcher.find(tag).orElse("");
  }

  private void addAll() {
    Set<String> known = new TreeSet<>(byLanguage.keySet());
    addLanguages(known);
    Set<String> others = near(known);
    others.forEach(this::addOther);
    addLanguages(others.stream().filter(this::differsByRegion).toList());
    known.addAll(others);
    addAliases(known);
    available.forEach(this::addVariants);
    addFormerRegions();
  }

  /** The languages whose readers understand one of {@code known}, by CLDR's parents or distances. */
  private Set<String> near(Set<String> known) {
    Set<String> others = new TreeSet<>();
    for (String child : parents.children()) {
      parents.of(child).map(LocaleTags::language).filter(known::contains)
          .ifPresent(parent -> others.add(LocaleTags.language(child)));
    }
    known.forEach(language -> others.addAll(near.readersOf(BOKMAL.contains(language) ? "nb" : language)));
    if (known.contains("nb") || others.contains("nb")) {
      others.addAll(BOKMAL);
    }
    others.removeAll(known);
    others.removeIf(language -> find(language).isEmpty() && !differsByRegion(language));
    return others;
  }

  /** Another language to ask for instead of {@code language}, whose locales are not available. */
  private void addOther(String language) {
    String result = find(language);
    if (!result.isEmpty()) {
      Locale likely = scripts.likely(language);
      String instead = LocaleTags.language(result);
      String inScript = likely.getScript().isEmpty() ? instead : instead + "-" + likely.getScript();
      Stream.of(scripts.regions(instead).isEmpty() ? instead : inScript, inScript, inScript + "-" + likely.getCountry())
          .filter(request -> find(request).equals(result)).findFirst()
          .ifPresent(request -> words.addAlias(language, request));
    }
  }

  /** Whether what is found for {@code language}, whose locales are not available, depends on more than its alias. */
  private boolean differsByRegion(String language) {
    return !scripts.regions(language).isEmpty() || BOKMAL.contains(language) || parents.of(language).isPresent()
        || parents.children().stream().anyMatch(child -> child.startsWith(language + "-"));
  }

  private void addLanguages(Collection<String> languages) {
    Map<String, String> plain = new LinkedHashMap<>();
    languages.forEach(language -> plain.put(language, language));
    addBases(plain);
    languages.forEach(this::addDefaultScript);
    Map<String, String> inScripts = new LinkedHashMap<>();
    languages
        .forEach(language -> scripts(language).forEach(script -> inScripts.put(language + "-" + script, language)));
    addBases(inScripts);
  }

  /** Adds languages, with a script or without, each with the language that it is of: alone, and in each region. */
  private void addBases(Map<String, String> bases) {
    addMissing(bases.keySet());
    Map<String, String> elsewhere = new HashMap<>();
    Set<String> inRegions = new TreeSet<>();
    bases.forEach((base, language) -> {
      Set<String> some = regions(language);
      some.forEach(region -> inRegions.add(base + "-" + region));
      OTHERS.stream().filter(region -> !some.contains(region)).findFirst()
          .ifPresent(region -> elsewhere.put(base + "-" + region, base + ELSEWHERE));
    });
    addMissing(elsewhere.keySet(), elsewhere::get);
    addMissing(inRegions);
  }

  /** The script that {@code language} has everywhere says nothing. */
  private void addDefaultScript(String language) {
    String base = language + "-" + scripts.of(language);
    if (scripts.regions(language).isEmpty() && byLanguage.containsKey(language) && !available.contains(base)
        && find(base).equals(find(language))) {
      words.addAlias(base, language);
    }
  }

  /** The scripts that {@code language} is written in: by default, in some region, in a locale. */
  private Set<String> scripts(String language) {
    Set<String> written = new TreeSet<>(Set.of(scripts.of(language)));
    scripts.regions(language).forEach(region -> written.add(scripts.of(language + "-" + region)));
    parents.children().stream().filter(tag -> isOf(language, tag) && parents.of(tag).isPresent())
        .forEach(tag -> written.add(scripts.of(tag)));
    available(language).forEach(tag -> written.add(scripts.of(tag)));
    written.remove("");
    return written;
  }

  /** The regions in which {@code language} may differ: by a script, a parent in CLDR, a distance or a locale. */
  private Set<String> regions(String language) {
    return regions.computeIfAbsent(language, key -> {
      Set<String> differing = new TreeSet<>();
      withTexts(language).forEach(each -> addRegions(each, differing));
      differing.remove("");
      // What several regions followed depends on the language.
      List.copyOf(differing).forEach(region -> differing.addAll(LocaleAliases.CLDR.splitRegions(region)));
      return differing;
    });
  }

  /** {@code language} and the available ones that its readers understand. */
  private Stream<String> withTexts(String language) {
    String likely = scripts.likely(language).getLanguage();
    return Stream.of(Stream.of(language), BOKMAL.stream().filter(each -> BOKMAL.contains(language)),
        near.languages(likely).stream()).flatMap(some -> some).distinct()
        .filter(each -> each.equals(language) || byLanguage.containsKey(each));
  }

  private void addRegions(String language, Set<String> differing) {
    differing.addAll(scripts.regions(language));
    differing.add(scripts.likely(language).getCountry());
    if (!available(language).stream().allMatch(this::isReachedFromEverywhere)) {
      differing.addAll(near.regionsOf(language));
    }
    Stream.concat(parents.children().stream(), available(language).stream()).filter(tag -> isOf(language, tag))
        .forEach(tag -> differing.add(Locale.forLanguageTag(tag).getCountry()));
  }

  /** Whether a parent of every region is available for the language and script of {@code tag}, so that none is nearer. */
  private boolean isReachedFromEverywhere(String tag) {
    Locale likely = scripts.likely(tag);
    Locale elsewhere = scripts.likely(likely.getLanguage() + "-" + likely.getScript());
    return available(LocaleTags.language(tag)).stream().anyMatch(other -> scripts.likely(other).equals(elsewhere));
  }

  private static boolean isOf(String language, String tag) {
    return LocaleTags.language(tag).equals(language);
  }

  /** The available locales of {@code language}. */
  private List<String> available(String language) {
    return byLanguage.getOrDefault(language, List.of());
  }

  private void addAliases(Set<String> known) {
    Map<String, String> aliases = new TreeMap<>();
    LocaleAliases.CLDR.languages().forEach((alias, replacement) -> {
      if (known.contains(LocaleTags.language(replacement)) && alias.indexOf('-') < 0) {
        aliases.put(alias, replacement);
        words.addAlias(alias, replacement);
      }
    });
    Set<String> requests = new TreeSet<>();
    aliases.forEach((alias, replacement) -> {
      if (replacement.indexOf('-') > 0) {
        String language = LocaleTags.language(replacement);
        scripts(language).forEach(script -> requests.add(alias + "-" + script));
        regions(language).forEach(region -> requests.add(alias + "-" + region));
      }
    });
    addMissing(requests);
    LocaleAliases.CLDR.languages().keySet().stream().filter(alias -> alias.indexOf('-') > 0)
        .forEach(alias -> addVariant(alias, find(alias)));
    // Java's Nynorsk, from before there was a code for it.
    addVariant("no-NO-ny", find("nn"));
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
          addVariant(form, tag);
        }
      }
    }
  }

  private void addVariant(String form, String tag) {
    if (!tag.isEmpty() && !form.equals(tag)) {
      words.addResult(form, tag);
    }
  }

  /** The former codes of the regions that make a difference. */
  private void addFormerRegions() {
    Set<String> differing = words.regions();
    for (String tag : available) {
      Locale locale = Locale.forLanguageTag(tag);
      if (!find(new Locale.Builder().setLocale(locale).setRegion("").build().toLanguageTag()).equals(tag)) {
        differing.add(locale.getCountry());
      }
    }
    differing.forEach(region -> LocaleAliases.CLDR.formerRegions(region)
        .forEach(former -> words.addAlias(former, region)));
  }

  private void addMissing(Set<String> requests) {
    addMissing(requests, request -> request);
  }

  /** Adds a word for each of {@code requests} that finds something else by the words so far. */
  private void addMissing(Set<String> requests, UnaryOperator<String> word) {
    LocaleLookup lookup = words.lookup(available);
    for (String request : requests) {
      String result = find(request);
      int number = lookup.find(Locale.forLanguageTag(request));
      if (!result.equals(number < 0 ? "" : available.get(number))) {
        words.addResult(word.apply(request), result);
      }
    }
  }

  private String find(String request) {
    return found.computeIfAbsent(request,
        key -> LocaleTags.canonical(key).flatMap(matcher::find).orElse(""));
  }
}
