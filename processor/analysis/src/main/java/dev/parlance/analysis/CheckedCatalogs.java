package dev.parlance.analysis;

import java.util.List;
import java.util.Optional;

/**
 * The result of a check.
 *
 * @param analyses what the processor found in each set of sources
 * @param unknown what templates and annotations name although it does not exist
 */
public record CheckedCatalogs(List<CatalogAnalysis> analyses, List<String> unknown) {
  /** Why the check fails; empty if it does not. */
  public Optional<String> failure() {
    long errors = analyses.stream().mapToLong(CatalogAnalysis::errors).sum() + unknown.size();
    return errors == 0 ? Optional.empty()
        : Optional.of("The message catalogs" + (unknown.isEmpty() ? "" : " or what names their entries") + " have "
            + (errors == 1 ? "an error." : errors + " errors."));
  }

  /** What a check that does not fail says. */
  public String success() {
    int catalogs = analyses.stream().mapToInt(each -> each.catalogs().size()).sum();
    return catalogs == 0 ? "No source names a catalog with @MessageCatalog."
        : catalogs == 1 ? "One catalog was checked; it has no error."
        : catalogs + " catalogs were checked; they have no error.";
  }
}
