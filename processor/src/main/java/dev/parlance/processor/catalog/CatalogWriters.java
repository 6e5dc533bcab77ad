package dev.parlance.processor.catalog;

import dev.parlance.processor.edit.CatalogWriter;
import dev.parlance.processor.format.arb.ArbCatalogReader;
import dev.parlance.processor.format.arb.ArbCatalogWriter;
import dev.parlance.processor.format.json.JsonCatalogReader;
import dev.parlance.processor.format.json.JsonCatalogWriter;
import dev.parlance.processor.format.plain.PlainCatalogReader;
import dev.parlance.processor.format.plain.PlainCatalogWriter;
import dev.parlance.processor.format.properties.PropertiesCatalogReader;
import dev.parlance.processor.format.properties.PropertiesCatalogWriter;
import dev.parlance.processor.format.xliff.XliffCatalogReader;
import dev.parlance.processor.format.xliff.XliffCatalogWriter;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.syntax.Syntax;
import java.util.Optional;

/** The writers of catalogs: those of the built-in formats. */
public final class CatalogWriters {
  private CatalogWriters() {}

  /**
   * The writer of the files that {@code reader} reads; empty where that is a reader of other formats.
   *
   * @param like a file of the catalog, mostly its source: new files are of the same kind, where the format has several
   * @param notation how the annotation says that the texts are written
   */
  public static Optional<CatalogWriter> of(CatalogReader reader, CatalogInput like, TextNotation notation) {
    CatalogReader format = reader instanceof SafeCatalogReader safe ? safe.reader() : reader;
    // A writer reads a syntax only to find names, so it allows all that any text of it may have.
    Syntax syntax = Syntaxes.of(notation, reader, true);
    if (format instanceof PlainCatalogReader) {
      return Optional.of(new PlainCatalogWriter(syntax));
    }
    if (format instanceof PropertiesCatalogReader) {
      return Optional.of(new PropertiesCatalogWriter(syntax));
    }
    if (format instanceof JsonCatalogReader) {
      return Optional.of(JsonCatalogWriter.like(like, syntax));
    }
    if (format instanceof XliffCatalogReader) {
      return Optional.of(XliffCatalogWriter.like(like));
    }
    return format instanceof ArbCatalogReader ? Optional.of(new ArbCatalogWriter(syntax)) : Optional.empty();
  }
}
