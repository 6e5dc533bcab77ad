package dev.parlance.processor.exchange.unit;

/** What a file says of a translation that came back. */
public enum ReceivedState {
  /** It is not one yet. */
  NEW,
  /** Someone has to look at it. */
  REVIEW,
  /** Someone had to look at it when it went out, in a file whose states translators do not keep up to date. */
  SENT_FOR_REVIEW,
  /** It is one. */
  TRANSLATED,
  /** The file does not say. */
  UNKNOWN
}
