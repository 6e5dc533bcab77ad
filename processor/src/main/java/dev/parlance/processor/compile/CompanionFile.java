package dev.parlance.processor.compile;

import dev.parlance.processor.catalog.CatalogFile;
import dev.parlance.processor.locate.LookupResult;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.Rule;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes out files that go with a catalog, such as that of its methods' names. */
final class CompanionFile {
  private CompanionFile() {}

  /**
   * The file that was {@code found}; empty where there is none, or where it could not be read, which is reported.
   *
   * @param at the place of the catalog's path
   */
  static Optional<CatalogFile> in(Optional<LookupResult> found, Location at, Consumer<Finding> findings) {
    if (found.isEmpty() || found.get() instanceof LookupResult.Found) {
      return found.map(each -> ((LookupResult.Found) each).file());
    }
    if (found.get() instanceof LookupResult.Refused refused) {
      findings.accept(Finding.at(
          at, Rule.CATALOG_UNREADABLE, refused.path() + " is not read: " + refused.reason(), ""));
    } else if (found.get() instanceof LookupResult.Unreadable unreadable) {
      findings.accept(Finding.at(at, Rule.CATALOG_UNREADABLE, unreadable.path() + " cannot be read.",
          FileFindings.READABLE));
    }
    return Optional.empty();
  }
}
