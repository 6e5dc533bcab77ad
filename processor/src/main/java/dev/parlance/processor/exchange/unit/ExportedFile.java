package dev.parlance.processor.exchange.unit;

import java.util.List;

/**
 * The texts for translators into one locale.
 *
 * @param original the name of the source catalog's file
 * @param type the qualified name of the class or interface whose methods show the texts
 * @param sourceLocale the locale of the source catalog, a BCP 47 tag
 * @param locale the locale to translate into, a BCP 47 tag
 * @param units the texts, in the order of the source catalog
 */
public record ExportedFile(
    String original, String type, String sourceLocale, String locale, List<ExportedUnit> units) {
  /** Copies the list. */
  public ExportedFile {
    units = List.copyOf(units);
  }
}
