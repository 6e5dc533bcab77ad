package dev.parlance.processor.overview;

/** The state of a message in a locale: each message has one of them in each locale. */
public enum TranslationState {
  /** The text differs from the source's, and was not made from another one. */
  TRANSLATED("translated"),
  /** The text is the source's. */
  EQUAL("equal"),
  /** The text was made from another text than the source has now. */
  STALE("stale"),
  /** The text is defective, and another locale's is shown. */
  SET_ASIDE("setAside"),
  /** There is no text, and none is needed: a parent locale has one, or the source's will do. */
  INHERITED("inherited"),
  /** There is no text. */
  MISSING("missing");

  private final String word;

  TranslationState(String word) {
    this.word = word;
  }

  /** The word for it in the report. */
  public String word() {
    return word;
  }
}
