package dev.parlance.processor.compile;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.check.CheckedEntry;
import dev.parlance.processor.check.Translation;
import dev.parlance.processor.facade.FacadeImplementation;
import dev.parlance.processor.locale.LocaleMatcher;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.report.Severity;
import dev.parlance.processor.report.SeverityPolicy;
import java.util.List;
import java.util.Optional;

/**
 * All that came of one annotation.
 *
 * @param request what it asks for
 * @param source the source catalog with the entries that are compiled; empty, with the path that the annotation has,
 *     where it was not found
 * @param entries the entries, in the catalog's order
 * @param translations the translations that were found, by tag, those that cannot be used too
 * @param matcher the matcher among the source and the translations that can be used
 * @param facade how the facade is implemented, in place of a method for each entry
 * @param findings what was found on the way
 * @param sourceFailed whether the source has an error, so that its translations could not all be checked
 * @param fingerprints what the files were, as {@link dev.parlance.processor.locate.CatalogFiles#fingerprints} says
 */
public record CompiledCatalog(CompilationRequest request, Catalog source, List<CheckedEntry> entries,
    List<Translation> translations, LocaleMatcher matcher, Optional<FacadeImplementation> facade, List<Finding> findings,
    boolean sourceFailed, List<String> fingerprints) {
  /** Copies the lists. */
  public CompiledCatalog {
    entries = List.copyOf(entries);
    translations = List.copyOf(translations);
    findings = List.copyOf(findings);
    fingerprints = List.copyOf(fingerprints);
  }

  /** The path of the source catalog, absolute where it was found. */
  public String path() {
    return source.source().path();
  }

  /** The translations of which some text can be shown. */
  public List<Translation> usable() {
    return translations.stream().filter(Translation::hasTexts).toList();
  }

  /** How many of the locales are best effort. */
  public int bestEffortLocales() {
    return (int) translations.stream().filter(each -> each.scope().tier() == Scope.Tier.BEST_EFFORT).count();
  }

  /** Whether it fails the build by {@code policy}. */
  public boolean fails(SeverityPolicy policy) {
    return findings.stream().anyMatch(finding -> policy.of(finding) == Severity.ERROR);
  }
}
