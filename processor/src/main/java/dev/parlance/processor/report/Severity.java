package dev.parlance.processor.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a finding is reported. */
public enum Severity {
  /** Fails the build. */
  ERROR,
  /** Is shown, and fails builds with {@code -Werror}. */
  WARNING,
  /** Is shown and fails nothing. */
  NOTE,
  /** Is not shown. */
  OFF;

  /** The severity that options call {@code word}. */
  public static Optional<Severity> named(String word) {
    return Arrays.stream(values()).filter(severity -> severity.word().equals(word)).findFirst();
  }

  /** The word for it in options. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
