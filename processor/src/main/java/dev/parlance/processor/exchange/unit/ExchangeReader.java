package dev.parlance.processor.exchange.unit;

import dev.parlance.processor.spi.UnreadableCatalogException;

/** Reads the files of translators in one format. */
public interface ExchangeReader {
  /**
   * Reads a file.
   *
   * @param name its name, by which formats differ
   * @param content its bytes
   * @throws UnreadableCatalogException where it cannot be read to its end
   */
  ReceivedFile read(String name, byte[] content) throws UnreadableCatalogException;
}
