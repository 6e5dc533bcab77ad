package dev.parlance.processor.overview;

import java.util.List;

/**
 * The overview of all catalogs of a compilation.
 *
 * @param catalogs the catalogs, in the order in which they were compiled
 */
public record Overview(List<CatalogOverview> catalogs) {
  /** Copies the list. */
  public Overview {
    catalogs = List.copyOf(catalogs);
  }
}
