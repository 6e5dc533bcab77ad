package dev.parlance.processor.testing;

import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;

/** Reads files named {@code .json} as one text, whose ID is {@code all}: another reader than the built-in one. */
public final class LinesReader implements CatalogReader {
  /** A reader, for {@link java.util.ServiceLoader}. */
  public LinesReader() {}

  @Override
  public boolean reads(String fileName, byte[] start) {
    return fileName.endsWith(".json");
  }

  @Override
  public void read(CatalogInput input, CatalogSink sink) {
    Position start = new Position(1, 1);
    sink.entry(new CatalogEntry("all", MessageText.of(input.utf8().line(1)), start, start, "", "", true));
  }
}
