package dev.parlance.processor.spi;

import java.util.Objects;

/** Tells that a file cannot be read any further: {@code catalog-unreadable}. */
public final class UnreadableCatalogException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Position at;
  private final String problem;
  private final String advice;

  /**
   * Tells it.
   *
   * @param at where it is
   * @param problem what is wrong, a sentence that ends with a full stop
   * @param advice what to do, a sentence
   */
  public UnreadableCatalogException(Position at, String problem, String advice) {
    super(problem + " " + advice);
    this.at = Objects.requireNonNull(at, "at");
    this.problem = Objects.requireNonNull(problem, "problem");
    this.advice = Objects.requireNonNull(advice, "advice");
  }

  /** Where it is. */
  public Position at() {
    return at;
  }

  /** What is wrong. */
  public String problem() {
    return problem;
  }

  /** What to do. */
  public String advice() {
    return advice;
  }
}
