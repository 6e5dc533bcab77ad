package dev.parlance.processor.exchange;

/** Which texts go out to translators. */
public enum Selection {
  /** Texts that are missing, defective or to be reviewed. */
  PENDING,
  /** All that there are to translate. */
  ALL
}
