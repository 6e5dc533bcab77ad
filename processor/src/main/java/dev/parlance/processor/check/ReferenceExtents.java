package dev.parlance.processor.check;

import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.locale.LocaleMatcher;
import dev.parlance.processor.message.Extent;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.syntax.Nesting;
import dev.parlance.processor.syntax.Problem;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Sets aside translated texts that are too deep or too large with the texts that they refer to, each of which may be
 * well by itself: as a call shows them, the locale's own or its parent's.
 */
public final class ReferenceExtents {
  private final List<CheckedEntry> entries;
  private final Map<String, CheckedTranslation> byLocale;
  private final Optional<CheckedTranslation> inSourceLocale;
  private final LocaleMatcher matcher;
  private final Consumer<Finding> findings;
  private final Map<CheckedTranslation, Map<Integer, Extent>> extents = new HashMap<>();
  private final Map<Integer, Extent> ofSource = new HashMap<>();

  private ReferenceExtents(List<CheckedEntry> entries, List<CheckedTranslation> translations,
      Optional<CheckedTranslation> inSourceLocale, LocaleMatcher matcher, Consumer<Finding> findings) {
    this.entries = entries;
    this.inSourceLocale = inSourceLocale;
    this.matcher = matcher;
    this.findings = findings;
    this.byLocale = CheckedTranslation.byLocale(translations);
  }

  /**
   * Checks {@code translations}.
   *
   * @param entries the source's entries, in the order of their numbers
   * @param inSourceLocale the translation whose texts are shown in place of the source's
   * @param matcher the matcher among the locales
   * @param findings takes a finding for each text that is set aside
   */
  public static void check(List<CheckedEntry> entries, List<CheckedTranslation> translations,
      Optional<CheckedTranslation> inSourceLocale, LocaleMatcher matcher, Consumer<Finding> findings) {
    ReferenceExtents check = new ReferenceExtents(entries, translations, inSourceLocale, matcher, findings);
    for (CheckedTranslation translation : Stream.concat(inSourceLocale.stream(), translations.stream()).toList()) {
      translation.referring().keySet().forEach(entry -> check.extent(translation, entry));
    }
  }

  /** The extent of what a call shows of {@code entry} in the locale of {@code translation}. */
  private Extent extent(CheckedTranslation translation, CheckedEntry entry) {
    Map<Integer, Extent> known = extents.computeIfAbsent(translation, locale -> new HashMap<>());
    Extent extent = known.get(entry.number());
    if (extent == null) {
      extent = translation.text(entry).flatMap(text -> fit(translation, entry, text))
          .orElseGet(() -> ofParent(translation, entry));
      known.put(entry.number(), extent);
    }
    return extent;
  }

  /** The extent of {@code text}; empty where it is set aside. */
  private Optional<Extent> fit(CheckedTranslation translation, CheckedEntry entry, Message text) {
    Set<Integer> included = new LinkedHashSet<>();
    text.forEach(part -> {
      if (part instanceof Part.Included other) {
        included.add(other.entry());
      }
    });
    // First, so that the walk through one text does not begin within that through another.
    included.forEach(number -> extent(translation, entries.get(number)));
    Extent extent = Extent.of(text.parts(), other -> extent(translation, entries.get(other.entry())));
    Optional<Problem> problem = included.isEmpty() ? Optional.empty() : Nesting.problem(extent);
    if (problem.isEmpty()) {
      return Optional.of(extent);
    }
    findings.accept(translation.referring().get(entry).apply(problem.get()));
    translation.setAside(entry);
    return Optional.empty();
  }

  private Extent ofParent(CheckedTranslation translation, CheckedEntry entry) {
    Optional<CheckedTranslation> parent = inSourceLocale.filter(translation::equals).isPresent() ? Optional.empty()
        : matcher.parent(translation.locale()).map(byLocale::get).or(() -> inSourceLocale);
    return parent.isPresent() ? extent(parent.get(), entry)
        : ofSource.computeIfAbsent(entry.number(), number -> Extent.of(entry.message().parts()));
  }
}
