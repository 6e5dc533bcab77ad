package dev.parlance.processor.report;

/** Where findings are printed: the compiler's own diagnostics. */
@FunctionalInterface
public interface Console {
  /** Prints {@code message}, of a severity other than {@link Severity#OFF}. */
  void print(Severity severity, String message);
}
