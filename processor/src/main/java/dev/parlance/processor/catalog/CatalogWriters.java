package dev.parlance.processor.catalog;

import dev.parlance.processor.edit.CatalogWriter;
import dev.parlance.processor.format.xliff.XliffCatalogWriter;
import dev.parlance.processor.spi.CatalogReader;
import java.util.List;
import java.util.Optional;

/** The writers of catalogs. */
public final class CatalogWriters {
  private CatalogWriters() {}

  /** The writer of the format that {@code file} is in; empty where its reader is not a built-in one. */
  public static Optional<CatalogWriter> of(CatalogFile file, List<CatalogReader> readers) {
    return Optional.of(new XliffCatalogWriter());
  }
}
