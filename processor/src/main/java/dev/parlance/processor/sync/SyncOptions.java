package dev.parlance.processor.sync;

/**
 * What is done with entries that have no translation and with those that are gone.
 *
 * @param untranslated how entries without a translation are written
 * @param prune whether entries that the source no longer has are removed
 */
public record SyncOptions(Untranslated untranslated, boolean prune) {
  /** How entries without a translation are written. */
  public enum Untranslated {
    /** As the tools of the format expect it. */
    DEFAULT,
    /** Without a text; not at all in a format where an empty text is a translation. */
    EMPTY,
    /** With the text of the source. */
    SOURCE,
    /** Not at all. */
    OMIT
  }
}
