package dev.parlance.processor.sync.code;

import dev.parlance.processor.format.plain.PlainCatalogText;
import dev.parlance.processor.spi.CatalogEntry;
import java.util.Map;

/**
 * The entries that came in place of others.
 *
 * @param byOldId the new entries by the old IDs
 */
public record NewIds(Map<String, CatalogEntry> byOldId) {
  /** Copies the map. */
  public NewIds {
    byOldId = Map.copyOf(byOldId);
  }

  /** The new entry in place of {@code id}; null where that is none of the old IDs. */
  CatalogEntry of(String id) {
    return byOldId.get(id);
  }

  /** The text of {@code entry} as facades pin it. */
  static String pinned(CatalogEntry entry) {
    return PlainCatalogText.write(entry.text().strip());
  }
}
