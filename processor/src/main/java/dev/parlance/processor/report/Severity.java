package dev.parlance.processor.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The severity of a finding. */
public enum Severity {
  /** Fails the build. */
  ERROR,
  /** Is shown, and fails a build with {@code -Werror}. */
  WARNING,
  /** Is shown, and never fails the build. */
  NOTE,
  /** Is not shown. */
  OFF;

  /** The severity that options call {@code word}. */
  public static Optional<Severity> named(String word) {
    return Arrays.stream(values()).filter(severity -> severity.word().equals(word)).findFirst();
  }

  /** The word for this severity in options. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
