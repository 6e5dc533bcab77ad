package dev.parlance.processor.spi;

/** Takes what a reader reads. */
public interface CatalogSink {
  /** Takes an entry. The order is that of the generated methods; of entries with one ID the first counts. */
  void entry(CatalogEntry entry);

  /**
   * Takes a fault of an entry that has no ID or whose text cannot be told, a {@code malformed-entry}. Reading goes on
   * with the next one.
   *
   * @param at where it is
   * @param problem what is wrong, a sentence such as {@code the unit has no id.}
   * @param advice what to do, a sentence
   */
  void fault(Position at, String problem, String advice);
}
