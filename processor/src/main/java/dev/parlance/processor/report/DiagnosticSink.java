package dev.parlance.processor.report;

/** Prints findings as diagnostics of the compiler. */
@FunctionalInterface
public interface DiagnosticSink {
  /**
   * Prints {@code message}.
   *
   * @param severity other than {@link Severity#OFF}
   * @param where the location that the compiler points at, which it can do only for declarations
   */
  void print(Severity severity, String message, Location where);
}
