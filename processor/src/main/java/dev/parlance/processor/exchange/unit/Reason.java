package dev.parlance.processor.exchange.unit;

/** Why a text is in a file for translators. */
public enum Reason {
  /** There is no translation. */
  MISSING("missing"),
  /** There is one that a rule sets aside. */
  DEFECTIVE("defective"),
  /** There is one that someone has to look at. */
  REVIEW("review"),
  /** There is one, and nothing to do: everything was asked for. */
  TRANSLATED("translated");

  private final String word;

  Reason(String word) {
    this.word = word;
  }

  /** The word for it in files. */
  public String word() {
    return word;
  }
}
