package dev.parlance.processor.convert;

import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.edit.CatalogWriter;
import dev.parlance.processor.edit.OpenCatalog;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.nio.charset.StandardCharsets;
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

  /** Opens a new file of the target. */
  OpenCatalog open(String text, boolean translation) throws UnreadableCatalogException {
    return writer.open(new CatalogInput("converted", text.getBytes(StandardCharsets.UTF_8), translation,
        notation.syntax(), notation.markup()));
  }
}
