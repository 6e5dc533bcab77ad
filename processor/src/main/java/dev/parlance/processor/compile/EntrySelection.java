package dev.parlance.processor.compile;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.check.LocaleCategories;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.SeverityPolicy;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Which entries of a catalog are compiled, and what is said of the others. */
public interface EntrySelection {
  /**
   * A source catalog that was read.
   *
   * @param catalog its entries
   * @param names the names of methods that a file beside it gives, by ID
   * @param usable whether it is a catalog, so that what it lacks is not there
   */
  record Source(Catalog catalog, Map<String, String> names, boolean usable) {}

  /** Whether {@code finding}, made when a file was read, is about what is selected. */
  boolean concerns(Finding finding);

  /**
   * Selects the entries of {@code source} and checks them.
   *
   * @param categories the plural categories of its locale
   * @param policy how findings are reported
   * @param findings takes what is wrong
   */
  SelectedEntries select(Source source, LocaleCategories categories, SeverityPolicy policy, Consumer<Finding> findings);

  /** The entries of {@code translation} that are to be checked where those of {@code ids} were selected. */
  Catalog ofTranslation(Catalog translation, Set<String> ids);
}
