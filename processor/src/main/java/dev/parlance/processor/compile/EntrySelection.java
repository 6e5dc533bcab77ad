package dev.parlance.processor.compile;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.SeverityPolicy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Selects the entries of a catalog that are compiled, and the findings about them. */
public interface EntrySelection {
  /**
   * A source catalog that was read.
   *
   * @param catalog its entries
   * @param names the method names that a file beside it gives, by ID
   * @param usable whether the catalog could be read, so that an entry that it lacks is really missing
   * @param faults the findings about single lines, made when it was read, that are reported for selected entries only
   */
  record Source(Catalog catalog, Map<String, String> names, boolean usable, List<Finding> faults) {
    /** Copies the list. */
    public Source {
      faults = List.copyOf(faults);
    }
  }

  /** Whether {@code finding}, made when a file was read, is about a selected entry or the whole file. */
  boolean concerns(Finding finding);

  /**
   * Selects the entries of {@code source} and checks them.
   *
   * @param categories the plural categories of its locale
   * @param policy the severities of findings
   * @param findings takes the findings
   */
  SelectedEntries select(Source source, LocaleCategories categories, SeverityPolicy policy, Consumer<Finding> findings);

  /** Selects the entries of {@code translation} to check, where those of {@code ids} were selected in the source. */
  Catalog ofTranslation(Catalog translation, Set<String> ids);
}
