package dev.parlance.processor.compile;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.facade.FacadeImplementation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The entries that an {@link EntrySelection} selected.
 *
 * @param catalog the source catalog with these entries only
 * @param all the entries, in the catalog's order
 * @param inCatalog the entries that are in the catalog rather than in the annotated code
 * @param byId all entries, by each ID that a translation may have for them
 * @param facade the implementation of the facade that selected them, where there is one
 */
public record SelectedEntries(Catalog catalog, List<CheckedEntry> all, List<CheckedEntry> inCatalog,
    Map<String, CheckedEntry> byId, Optional<FacadeImplementation> facade) {
  /** The IDs of entries of the catalog that have no method, since their IDs are malformed. */
  Set<String> leftOut() {
    return catalog.entries().stream().map(Entry::id).filter(id -> !byId.containsKey(id)).collect(Collectors.toSet());
  }

  /** Maps each of the entries {@code all} from its ID. */
  static Map<String, CheckedEntry> byId(List<CheckedEntry> all) {
    Map<String, CheckedEntry> byId = new HashMap<>();
    all.forEach(entry -> byId.put(entry.entry().id(), entry));
    return byId;
  }
}
