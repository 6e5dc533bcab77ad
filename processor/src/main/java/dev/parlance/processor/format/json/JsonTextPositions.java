package dev.parlance.processor.format.json;

import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.Position;

/** Finds where the units of texts are in files of JSON. It keeps the last file and text, since findings come text by text. */
public final class JsonTextPositions {
  private CatalogInput last;
  private int textStart = -1;
  private MessageTextBuilder text;

  /**
   * The position in {@code input} of the unit at {@code offset} of the text of {@code entry}.
   *
   * @param placeholders whether the text has placeholders of Angular
   */
  public Position of(CatalogInput input, CatalogEntry entry, int offset, boolean placeholders) {
    if (entry.text().isEmpty()) {
      return entry.textAt();
    }
    if (last != input) {
      last = input;
      textStart = -1;
    }
    FileText file = input.text();
    int start = file.offset(entry.textAt());
    if (textStart != start) {
      textStart = start;
      text = JsonText.tracked(file.toString(), start, placeholders);
    }
    return file.position(text.origin(offset));
  }
}
