package dev.parlance.processor.compile;

import com.palantir.javapoet.ClassName;
import dev.parlance.processor.locale.LocaleTags;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.Scope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What one annotation asks for, of which no value is faulty.
 *
 * @param className the class to generate
 * @param isPublic whether it is public
 * @param path the source catalog's path as the annotation has it
 * @param sourceTag the locale of the catalog's texts, a canonical tag
 * @param required the locales whose translations must be correct, with {@link #ALL} for all that are found
 * @param namesRequired whether the annotation says so itself, rather than by default
 * @param places where the annotation's values stand, by name
 * @param findings what was found in the annotated code before any file was read
 */
public record CompilationRequest(ClassName className, boolean isPublic, String path, String sourceTag, List<String> required,
    boolean namesRequired, Map<String, Location> places, List<Finding> findings) {
  /** In {@code required}: every locale that is found. */
  public static final String ALL = "*";

  /** Copies the collections. */
  public CompilationRequest {
    required = List.copyOf(required);
    places = Map.copyOf(places);
    findings = List.copyOf(findings);
  }

  /** Where the annotation's value {@code name} stands. */
  Location at(String name) {
    return places.get(name);
  }

  /** Whether all locales that are found are required. */
  boolean requiresAll() {
    return required.contains(ALL);
  }

  /** The locales that are required by name, sorted canonical tags. */
  Set<String> requiredTags() {
    return required.stream().filter(tag -> !tag.equals(ALL)).flatMap(tag -> LocaleTags.canonical(tag).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The scope of the locale {@code tag}; of what is asked for without a locale where that is empty. */
  Scope scope(String tag) {
    boolean isRequired = requiresAll() || requiredTags().contains(tag);
    return new Scope(tag, isRequired ? Scope.Tier.REQUIRED : Scope.Tier.BEST_EFFORT);
  }
}
