package dev.parlance.processor.spi;

/** Takes what a reader reads. */
public interface CatalogSink {
  /** Takes an entry. The order is that of the generated methods; of entries with one ID the first counts. */
  void entry(CatalogEntry entry);

  /**
   * Takes a fault, a {@code malformed-entry}. Reading goes on with the next entry.
   *
   * @param id the ID of the entry, for which a method is generated all the same, so that its calls are no errors too;
   *     empty where it has none
   * @param at where it is
   * @param problem what is wrong, a sentence such as {@code the unit has no id.}
   * @param advice what to do, a sentence
   */
  void fault(String id, Position at, String problem, String advice);
}
