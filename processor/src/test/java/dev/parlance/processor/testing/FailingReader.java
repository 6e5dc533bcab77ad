package dev.parlance.processor.testing;

import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;

/** A reader that cannot be created. */
public final class FailingReader implements CatalogReader {
  /** Fails. */
  public FailingReader() {
    throw new IllegalStateException("no licence");
  }

  @Override
  public boolean reads(String fileName, byte[] start) {
    return false;
  }

  @Override
  public void read(CatalogInput input, CatalogSink sink) {}
}
