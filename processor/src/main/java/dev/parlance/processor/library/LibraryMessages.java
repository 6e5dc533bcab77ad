package dev.parlance.processor.library;

import com.palantir.javapoet.ClassName;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.locale.LocaleMatcher;
import dev.parlance.processor.locale.PseudoLocale;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The generated class of a library, to which an application gives texts.
 *
 * @param name the class
 * @param version the version that generated it
 * @param tags its locales, the source's first
 * @param entries the fingerprint of its entries with their parameters
 * @param fingerprints the fingerprints of the files that it was generated from; empty where the class lacks them
 * @param notation how its texts are written, as its annotation names it
 * @param isolate whether values in text are isolated
 */
public record LibraryMessages(ClassName name, String version, List<String> tags, String entries,
    List<String> fingerprints, TextNotation notation, boolean isolate) {
  /** Copies the lists. */
  public LibraryMessages {
    tags = List.copyOf(tags);
    fingerprints = List.copyOf(fingerprints);
  }

  /** The locale of the catalog's texts. */
  public String sourceTag() {
    return tags.get(0);
  }

  /** Whether the class has texts in the locale {@code tag}. */
  public boolean has(String tag) {
    return tags.contains(tag);
  }

  /** The locales that people speak, together with {@code added} ones. */
  public List<String> spokenWith(List<String> added) {
    return Stream.concat(tags.stream().filter(tag -> !isPseudo(tag)), added.stream()).distinct().toList();
  }

  /** The pseudo-locales. */
  public List<String> pseudoTags() {
    return tags.stream().filter(LibraryMessages::isPseudo).toList();
  }

  private static boolean isPseudo(String tag) {
    return Arrays.stream(PseudoLocale.values()).anyMatch(locale -> locale.tag().equals(tag));
  }

  /**
   * The locale of the library, other than its source, from which texts come that {@code tag} lacks, so that nobody knows
   * which are missing.
   *
   * @param matcher the matcher among all locales
   */
  public Optional<String> completing(String tag, LocaleMatcher matcher) {
    for (String step = tag; step != null; step = matcher.parent(step).orElse(null)) {
      if (has(step) && !step.equals(sourceTag())) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }
}
