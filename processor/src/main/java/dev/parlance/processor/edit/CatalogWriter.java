package dev.parlance.processor.edit;

import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.UnreadableCatalogException;

/** Writes catalogs of one format; its reader reads what it writes. */
public interface CatalogWriter {
  /** The reader of the same format. */
  CatalogReader reader();

  /**
   * Opens a file.
   *
   * @param input the file, which {@link #reader()} reads
   * @throws UnreadableCatalogException where the file cannot be read, so that nothing in it may be changed
   */
  OpenCatalog open(CatalogInput input) throws UnreadableCatalogException;

  /**
   * A new file without entries, to which {@link Change.Add} adds them.
   *
   * @param sourceLocale the locale of the source catalog, a BCP 47 tag
   * @param locale the locale of the file, the same in a source catalog
   */
  String blank(String sourceLocale, String locale);

  /** Whether a file of this format can say of an entry that it is new or to be reviewed. */
  default boolean hasStates() {
    return true;
  }

  /** Whether the tools of the format expect an entry without a translation to be left out rather than written without a text. */
  boolean leavesOutUntranslated();
}
