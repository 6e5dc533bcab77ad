package dev.parlance.processor.report;

/** Where findings are printed: the compiler's own diagnostics. */
@FunctionalInterface
public interface DiagnosticSink {
  /**
   * Prints {@code message}.
   *
   * @param severity other than {@link Severity#OFF}
   * @param where what the compiler is to point at: it can at declarations alone
   */
  void print(Severity severity, String message, Location where);
}
