package dev.parlance.processor.spi;

import java.util.Objects;

/** Thrown where a file cannot be read any further; reported as {@code catalog-unreadable}. */
public final class UnreadableCatalogException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Position at;
  private final String problem;
  private final String advice;

  /**
   * Creates the exception.
   *
   * @param at where the problem is
   * @param problem what is wrong, a sentence that ends with a full stop
   * @param advice what to do, a sentence
   */
  public UnreadableCatalogException(Position at, String problem, String advice) {
    super(problem + " " + advice);
    this.at = Objects.requireNonNull(at, "at");
    this.problem = Objects.requireNonNull(problem, "problem");
    this.advice = Objects.requireNonNull(advice, "advice");
  }

  /** The position of the problem. */
  public Position at() {
    return at;
  }

  /** The problem, a sentence. */
  public String problem() {
    return problem;
  }

  /** The advice, a sentence. */
  public String advice() {
    return advice;
  }
}
