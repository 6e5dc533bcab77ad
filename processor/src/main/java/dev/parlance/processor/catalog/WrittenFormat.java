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
import dev.parlance.processor.format.xliff.XliffCatalogWriter;

/** The formats in which new catalogs can be written. */
public enum WrittenFormat {
  /** The plain catalog. */
  PLAIN("txt"),
  /** XLIFF 1.2. */
  XLIFF("xlf"),
  /** XLIFF 2.0. */
  XLIFF2("xlf"),
  /** An object of texts. */
  JSON("json"),
  /** Angular's JSON. */
  ANGULAR_JSON("json"),
  /** Java's {@code .properties}. */
  PROPERTIES("properties"),
  /** Flutter's ARB. */
  ARB("arb");

  private final String extension;

  WrittenFormat(String extension) {
    this.extension = extension;
  }

  /** What the names of its files end with, without a dot. */
  public String extension() {
    return extension;
  }

  /** A writer of files whose texts are written as {@code notation} says. */
  public CatalogWriter writer(TextNotation notation) {
    return switch (this) {
      case PLAIN -> new PlainCatalogWriter(Syntaxes.of(notation, new PlainCatalogReader(), true));
      case XLIFF -> new XliffCatalogWriter();
      case XLIFF2 -> XliffCatalogWriter.ofVersion2();
      case JSON -> new JsonCatalogWriter(Syntaxes.of(notation, new JsonCatalogReader(), true), false);
      case ANGULAR_JSON -> new JsonCatalogWriter(Syntaxes.of(notation, new JsonCatalogReader(), true), true);
      case PROPERTIES -> new PropertiesCatalogWriter(Syntaxes.of(notation, new PropertiesCatalogReader(), true));
      case ARB -> new ArbCatalogWriter(Syntaxes.of(notation, new ArbCatalogReader(), true));
    };
  }
}
