package dev.parlance.processor.spi;

/** Receives what a {@link CatalogReader} reads. */
public interface CatalogSink {
  /**
   * Receives an entry. Methods are generated in the order of entries; of entries with the same ID, the first is used.
   */
  void entry(CatalogEntry entry);

  /**
   * Receives a fault, which is reported as {@code malformed-entry}. Reading continues with the next entry.
   *
   * @param id the ID of the entry, which still gets a method, so that calls to it do not cause further errors; empty where the
   *     entry has none
   * @param at where the fault is
   * @param problem what is wrong, a sentence such as {@code the unit has no id.}
   * @param advice what to do, a sentence
   */
  void fault(String id, Position at, String problem, String advice);

  /**
   * Receives what belongs to no entry and is ignored, which is reported as a {@code malformed-entry} that is a warning in
   * the source catalog, and a note in a translation.
   *
   * @param at where it is
   * @param problem what is wrong, a sentence
   * @param advice what to do, a sentence
   */
  default void ignored(Position at, String problem, String advice) {}

  /**
   * Receives what the file says of its language, which is compared with the annotation and the file's name. Readers of
   * files that do not say it need not call this.
   */
  default void language(FileLanguage language) {}

  /**
   * Receives an entry whose characters a wrong encoding has damaged, which is reported as {@code mojibake} and left out.
   *
   * @param id the ID of the entry; empty where it is damaged itself
   * @param at where the damage is
   * @param problem what is wrong, a sentence
   * @param advice what to do, a sentence
   */
  default void damaged(String id, Position at, String problem, String advice) {}

  /**
   * Receives what is worth knowing of the encoding of the whole file, which is a note.
   *
   * @param at where it shows first
   * @param sentence the note, a sentence
   */
  default void encoding(Position at, String sentence) {}
}
