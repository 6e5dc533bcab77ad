package dev.parlance.processor.compile;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.EntryNames;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.facade.FacadeImplementation;
import dev.parlance.processor.locale.LocaleMatcher;
import dev.parlance.processor.locale.PseudoLocale;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.report.Severity;
import dev.parlance.processor.report.SeverityPolicy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The result of compiling the catalogs of one annotation.
 *
 * @param request what the annotation asks for
 * @param source the source catalog with the entries that are compiled; empty, with the annotation's path, where the
 *     catalog was not found
 * @param names whether its IDs are the names that files give entries
 * @param entries the entries, in the catalog's order
 * @param translations the translations that were found, by tag, including those that cannot be used
 * @param ofSource the texts of the file for the source's own locale, which are shown in place of the source catalog's
 * @param pseudoLocales the pseudo-locales, whose texts are made from those that are shown in the source's locale
 * @param matcher the matcher among the source and the translations that can be used
 * @param facade the implementation of the facade, in place of a method per entry
 * @param findings the findings
 * @param sourceFailed whether the source has an error, so that its translations could not all be checked
 * @param fingerprints the fingerprints of the files: {@link dev.parlance.processor.locate.LocatedCatalog#fingerprints}
 */
public record CompiledCatalog(CompilationRequest request, Catalog source, EntryNames names, List<CheckedEntry> entries,
    List<CheckedTranslation> translations, Optional<CheckedTranslation> ofSource,
    List<PseudoLocale> pseudoLocales, LocaleMatcher matcher,
    Optional<FacadeImplementation> facade,
    List<Finding> findings, boolean sourceFailed, List<String> fingerprints) {
  /** Copies the lists. */
  public CompiledCatalog {
    entries = List.copyOf(entries);
    translations = List.copyOf(translations);
    pseudoLocales = List.copyOf(pseudoLocales);
    findings = List.copyOf(findings);
    fingerprints = List.copyOf(fingerprints);
  }

  /** This catalog with {@code more} findings. */
  public CompiledCatalog and(List<Finding> more) {
    return more.isEmpty() ? this
        : new CompiledCatalog(request, source, names, entries, translations, ofSource, pseudoLocales, matcher, facade,
            Stream.concat(findings.stream(), more.stream()).toList(), sourceFailed, fingerprints);
  }

  /** The path of the source catalog, absolute where it was found. */
  public String path() {
    return source.source().path();
  }

  /** The translations with at least one text that can be shown. */
  public List<CheckedTranslation> usable() {
    return translations.stream().filter(CheckedTranslation::hasTexts).toList();
  }

  /**
   * The tags of all locales that there are texts in: the source's, the translations', sorted, then pseudo-locales. Where
   * the texts are for a library only those of the translations.
   */
  public List<String> tags() {
    if (request.library().isPresent()) {
      return usable().stream().map(CheckedTranslation::locale).sorted().toList();
    }
    return Stream.of(Stream.of(request.sourceTag()), usable().stream().map(CheckedTranslation::locale).sorted(),
        pseudoLocales.stream().map(PseudoLocale::tag)).flatMap(tags -> tags).toList();
  }

  /** The text of {@code entry} that is shown in the source's locale. */
  public Message shown(CheckedEntry entry) {
    return ofSource.flatMap(texts -> texts.text(entry)).orElse(entry.printed());
  }

  /** The number of best-effort locales. */
  public int bestEffortLocales() {
    return (int) Stream.concat(translations.stream(), ofSource.stream())
        .filter(each -> each.scope().tier() == Scope.Tier.BEST_EFFORT).count();
  }

  /** Whether some finding is an error by {@code policy}. */
  public boolean fails(SeverityPolicy policy) {
    return findings.stream().anyMatch(finding -> policy.of(finding) == Severity.ERROR);
  }
}
