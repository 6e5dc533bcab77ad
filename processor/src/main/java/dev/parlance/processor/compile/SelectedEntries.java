package dev.parlance.processor.compile;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.check.CheckedEntry;
import dev.parlance.processor.facade.FacadeImplementation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries that are compiled.
 *
 * @param catalog the source catalog with no others
 * @param all the entries, in the catalog's order
 * @param inCatalog those that stand in the catalog, rather than in the annotated code
 * @param byId all by each ID under which a translation may have them
 * @param facade how a facade is implemented with them, where one selected them
 */
public record SelectedEntries(Catalog catalog, List<CheckedEntry> all, List<CheckedEntry> inCatalog,
    Map<String, CheckedEntry> byId, Optional<FacadeImplementation> facade) {
  /** The entries {@code all} by their IDs. */
  static Map<String, CheckedEntry> byId(List<CheckedEntry> all) {
    Map<String, CheckedEntry> byId = new HashMap<>();
    all.forEach(entry -> byId.put(entry.entry().id(), entry));
    return byId;
  }
}
