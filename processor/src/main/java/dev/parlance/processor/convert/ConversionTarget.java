package dev.parlance.processor.convert;

import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.edit.CatalogWriter;
import java.util.Objects;

/**
 * What a catalog is converted into.
 *
 * @param writer writes files of the format
 * @param notation how texts are written, as the annotation of the converted catalog says it
 */
public record ConversionTarget(CatalogWriter writer, TextNotation notation) {
  /** Checks that no component is null. */
  public ConversionTarget {
    Objects.requireNonNull(writer, "writer");
    Objects.requireNonNull(notation, "notation");
  }
}
