package dev.parlance.processor.catalog;

import dev.parlance.processor.spi.CatalogEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the IDs of a catalog and its translations are the names that files give entries beside an ID: XLIFF that is
 * made from keys has numbers for IDs, which each export counts anew, and the keys as names.
 *
 * @param areIds whether they are
 */
public record EntryNames(boolean areIds) {
  /** What {@code source}, the source catalog, says: more than half of its entries have a name, no two the same. */
  public static EntryNames in(Catalog source) {
    List<Entry> named = source.entries().stream().filter(Entry::isNamed).toList();
    Set<String> distinct = new HashSet<>();
    return new EntryNames(2 * named.size() > source.entries().size()
        && named.stream().allMatch(entry -> distinct.add(entry.read().name()))
        && named.stream().anyMatch(Entry::hasOtherName));
  }

  /** The ID of {@code entry}, of the source or a translation: its name if names are the IDs and it has one. */
  public String key(CatalogEntry entry) {
    return asId(entry).id();
  }

  /** {@code entry}, of the source or a translation, with its name, if names are the IDs and it has one, as the ID. */
  public CatalogEntry asId(CatalogEntry entry) {
    return areIds && !entry.name().isBlank() ? entry.byName() : entry;
  }

  /** {@code catalog}, the source or a translation, with names as IDs if they are. */
  public Catalog asIds(Catalog catalog) {
    return areIds ? catalog.with(catalog.entries().stream().map(Entry::byName).toList()) : catalog;
  }
}
