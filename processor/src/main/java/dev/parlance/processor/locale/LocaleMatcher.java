package dev.parlance.processor.locale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the available locale that fits a request best, by CLDR.
 *
 * <p>The request gets its likely script where that is not its language's default ({@code zh-TW} becomes
 * {@code zh-Hant-TW}). Then the request itself and each of its parents are tried: each step finds a locale that is
 * equal or has the same likely subtags ({@code de} finds {@code de-DE}). A step never changes the script.
 */
public final class LocaleMatcher {
  private final List<String> tags;
  private final ParentLocales parents;
  private final Scripts scripts;
  private final Map<String, Optional<String>> parentsFound = new HashMap<>();
  private Map<Locale, List<String>> byLikelySubtags;

  /** A matcher among {@code available}, canonical tags in order of preference. */
  public LocaleMatcher(List<String> available) {
    this(available, new ParentLocales(), new Scripts());
  }

  LocaleMatcher(List<String> available, ParentLocales parents, Scripts scripts) {
    this.tags = List.copyOf(available);
    this.parents = parents;
    this.scripts = scripts;
  }

  /** A matcher among other locales, with the same tables. */
  public LocaleMatcher among(List<String> others) {
    return others.equals(tags) ? this : new LocaleMatcher(others, parents, scripts);
  }

  /** The locales to choose from, in order of preference. */
  List<String> available() {
    return tags;
  }

  ParentLocales parents() {
    return parents;
  }

  Scripts scripts() {
    return scripts;
  }

  /** The locale that fits {@code request}, a canonical tag, best; empty where none does. */
  public Optional<String> find(String request) {
    return available(request, chain(request)).findFirst();
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
      Stream<String> spellings = Stream.of(Scripts.withScript(step, script), step).filter(same::contains);
      return Stream.concat(spellings, same.stream()).limit(1);
    });
  }

  /** The available locales by likely subtags; computed at the first use, since a single locale needs no CLDR data. */
  private Map<Locale, List<String>> byLikelySubtags() {
    if (byLikelySubtags == null) {
      byLikelySubtags = tags.stream().collect(Collectors.groupingBy(scripts::likely));
    }
    return byLikelySubtags;
  }
}
