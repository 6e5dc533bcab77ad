package dev.parlance.processor.edit;

import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.util.Optional;
import java.util.TreeMap;

/** The entries of a file by where they are, so that a writer, which finds their ranges, need not read them itself. */
public final class ReadEntries {
  private final TreeMap<Integer, CatalogEntry> byOffset = new TreeMap<>();

  private ReadEntries() {}

  /**
   * Reads {@code input}.
   *
   * @throws UnreadableCatalogException where {@code reader} cannot read it to its end
   */
  public static ReadEntries of(CatalogInput input, CatalogReader reader) throws UnreadableCatalogException {
    FileText text = reader.text(input);
    ReadEntries entries = new ReadEntries();
    reader.read(input, new CatalogSink() {
      @Override
      public void entry(CatalogEntry entry) {
        entries.byOffset.put(text.offset(entry.at()), entry);
      }

      @Override
      public void fault(String id, Position at, String problem, String advice) {}
    });
    return entries;
  }

  /** The entry whose ID is in the range from {@code start} to {@code end}; empty where the entry there has a fault. */
  public Optional<CatalogEntry> in(int start, int end) {
    Integer found = byOffset.ceilingKey(start);
    return found != null && found <= end ? Optional.of(byOffset.get(found)) : Optional.empty();
  }
}
