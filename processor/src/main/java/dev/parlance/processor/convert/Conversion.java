package dev.parlance.processor.convert;

import java.util.List;

/**
 * A converted catalog.
 *
 * @param source the source catalog
 * @param translations its translations, in the order in which they were given
 * @param notes all that is not the same as it was, file by file in the order of entries
 */
public record Conversion(ConvertedFile source, List<ConvertedFile> translations, List<ConversionNote> notes) {
  /** Copies the lists. */
  public Conversion {
    translations = List.copyOf(translations);
    notes = List.copyOf(notes);
  }
}
