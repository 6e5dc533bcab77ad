package dev.parlance.processor.compile;

import com.palantir.javapoet.ClassName;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.library.LibraryMessages;
import dev.parlance.processor.locale.LocaleTags;
import dev.parlance.processor.locale.PseudoLocale;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values of one annotation, none of them faulty.
 *
 * @param className the class to generate
 * @param isPublic whether that class is public
 * @param path the source catalog's path as the annotation writes it
 * @param sourceTag the locale of the catalog's texts, a canonical tag
 * @param required the locales whose translations must be correct; {@link #ALL} means every locale that is found
 * @param namesRequired whether the annotation sets {@code required} itself
 * @param notation how the texts are written
 * @param isolate whether values in text are isolated where bidi needs it
 * @param ids whether the class has constants of its IDs
 * @param pseudoLocales the pseudo-locales among the translations
 * @param places the places of the annotation's values, by name
 * @param library the library's class that the texts are for; empty where a class with methods is generated
 * @param findings the findings in the annotated code, made before any file was read
 */
public record CompilationRequest(ClassName className, boolean isPublic, String path, String sourceTag,
    List<String> required, boolean namesRequired, TextNotation notation, boolean isolate, boolean ids,
    List<PseudoLocale> pseudoLocales, Map<String, Location> places, Optional<LibraryMessages> library,
    List<Finding> findings) {
  /** The value in {@code required} for every locale that is found. */
  public static final String ALL = "*";

  /** Copies the collections. */
  public CompilationRequest {
    required = List.copyOf(required);
    pseudoLocales = List.copyOf(pseudoLocales);
    places = Map.copyOf(places);
    findings = List.copyOf(findings);
  }

  /** A request for a class with methods. */
  public CompilationRequest(ClassName className, boolean isPublic, String path, String sourceTag, List<String> required,
      boolean namesRequired, TextNotation notation, boolean isolate, boolean ids, List<PseudoLocale> pseudoLocales,
      Map<String, Location> places, List<Finding> findings) {
    this(className, isPublic, path, sourceTag, required, namesRequired, notation, isolate, ids, pseudoLocales, places,
        Optional.empty(), findings);
  }

  /** The place of the annotation's value {@code name}. */
  public Location at(String name) {
    return places.get(name);
  }

  /** Whether all locales that are found are required. */
  boolean requiresAll() {
    return required.contains(ALL);
  }

  /** The locales that are required by name, as canonical tags, sorted. */
  Set<String> requiredTags() {
    return required.stream().filter(tag -> !tag.equals(ALL)).flatMap(tag -> LocaleTags.canonical(tag).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The locales of the source, or of the whole library, and the {@code translated} ones. */
  public List<String> tagsWith(List<String> translated) {
    return library.map(each -> each.spokenWith(translated))
        .orElseGet(() -> Stream.concat(Stream.of(sourceTag), translated.stream()).toList());
  }

  /** The scope of the locale {@code tag}; an empty tag is for files that are asked for without a locale. */
  Scope scope(String tag) {
    boolean isRequired = requiresAll() || requiredTags().contains(tag);
    return new Scope(tag, isRequired ? Scope.Tier.REQUIRED : Scope.Tier.BEST_EFFORT);
  }
}
