package dev.parlance.processor.locale;

import dev.parlance.processor.locale.cldr.ParentLocales;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the available locale that fits a request best, by CLDR. The order of the available locales does not matter.
 *
 * <p>The request gets its likely script where that is not its language's default ({@code zh-TW} becomes
 * {@code zh-Hant-TW}). Then the request itself and each of its parents are tried: each step finds a locale that is
 * equal or has the same likely subtags ({@code de} finds {@code de-DE}). A step never changes the script.
 *
 * <p>Where no step finds any, the nearest locale is taken: of the same language and script, then of the same language in
 * another script that its readers read as well, then of a language that they understand like their own.
 */
public final class LocaleMatcher {
  private final List<String> tags;
  private final ParentLocales parents;
  private final Scripts scripts;
  private final NearLocales near;
  private final Map<String, Optional<String>> parentsFound = new HashMap<>();
  private Map<Locale, List<String>> byLikelySubtags;
  private Map<String, List<String>> byLanguageAndScript;

  /** A matcher among {@code available}, canonical tags. */
  public LocaleMatcher(List<String> available) {
    this(available, new ParentLocales(), new Scripts(), new NearLocales());
  }

  LocaleMatcher(List<String> available, ParentLocales parents, Scripts scripts, NearLocales near) {
    this.tags = List.copyOf(available);
    this.parents = parents;
    this.scripts = scripts;
    this.near = near;
  }

  /** A matcher among other locales, with the same tables. */
  public LocaleMatcher among(List<String> others) {
    return others.equals(tags) ? this : new LocaleMatcher(others, parents, scripts, near);
  }

  /** The locales to choose from. */
  List<String> available() {
    return tags;
  }

  ParentLocales parents() {
    return parents;
  }

  Scripts scripts() {
    return scripts;
  }

  NearLocales near() {
    return near;
  }

  /** The locale that fits {@code request}, a canonical tag, best; empty where none does. */
  public Optional<String> find(String request) {
    return inItsScript(request).or(() -> inAnotherScript(request)).or(() -> inANearLanguage(request));
  }

  private Optional<String> inItsScript(String request) {
    return available(request, chain(request)).findFirst().or(() -> nearest(request));
  }

  private Optional<String> inAnotherScript(String request) {
    Locale likely = scripts.likely(request);
    if (!Locale.forLanguageTag(request).getScript().isEmpty()) {
      return Optional.empty();
    }
    return first(near.scripts(likely.getLanguage(), likely.getScript()).stream()
        .map(script -> Scripts.withScript(request, script)));
  }

  private Optional<String> inANearLanguage(String request) {
    Locale likely = scripts.likely(request);
    return first(near.languages(likely.getLanguage()).stream()
        .map(language -> new Locale.Builder().setLocale(likely).setVariant("").setLanguage(language).build()
            .toLanguageTag()));
  }

  private Optional<String> first(Stream<String> requests) {
    return requests.flatMap(request -> inItsScript(request).stream()).findFirst();
  }

  /** The locale whose texts replace those that {@code tag}, an available locale, lacks; empty for none. */
  public Optional<String> parent(String tag) {
    return parentsFound.computeIfAbsent(tag, child -> {
      List<String> chain = chain(child);
      return available(child, chain.subList(1, chain.size())).filter(parent -> !parent.equals(child)).findFirst();
    });
  }

  private List<String> chain(String tag) {
    List<String> chain = new ArrayList<>();
    String script = scripts.of(tag);
    Optional<String> step = Optional.of(scripts.normal(tag));
    while (step.isPresent() && scripts.of(step.get()).equals(script)) {
      chain.add(step.get());
      step = parents.of(step.get());
    }
    return chain;
  }

  /** For each of {@code steps} the available locale that is the same, preferably one spelled like the request. */
  private Stream<String> available(String request, List<String> steps) {
    String script = Locale.forLanguageTag(request).getScript();
    return steps.stream().flatMap(step -> {
      List<String> same = byLikelySubtags().getOrDefault(scripts.likely(step), List.of());
      String language = LocaleTags.language(step);
      Stream<String> spellings = Stream.of(Scripts.withScript(step, script), step).filter(same::contains);
      return Stream.concat(spellings, same.stream().sorted(
          Comparator.comparing((String tag) -> !LocaleTags.language(tag).equals(language))
              .thenComparing(String::length).thenComparing(Comparator.naturalOrder())))
          .limit(1);
    });
  }

  /** The locale of the same language and script whose region is the nearest. */
  private Optional<String> nearest(String request) {
    Locale likely = scripts.likely(request);
    return byLanguageAndScript().getOrDefault(languageAndScript(likely), List.of()).stream()
        .min(Comparator.comparing(scripts::likely, near.nearest(likely)).thenComparing(Comparator.naturalOrder()));
  }

  /** The available locales by likely subtags; computed at the first use, since a single locale needs no CLDR data. */
  private Map<Locale, List<String>> byLikelySubtags() {
    if (byLikelySubtags == null) {
      byLikelySubtags = tags.stream().collect(Collectors.groupingBy(scripts::likely));
    }
    return byLikelySubtags;
  }

  private Map<String, List<String>> byLanguageAndScript() {
    if (byLanguageAndScript == null) {
      byLanguageAndScript = tags.stream().collect(Collectors.groupingBy(tag -> languageAndScript(scripts.likely(tag))));
    }
    return byLanguageAndScript;
  }

  private static String languageAndScript(Locale likely) {
    return likely.getLanguage() + "-" + likely.getScript();
  }
}
