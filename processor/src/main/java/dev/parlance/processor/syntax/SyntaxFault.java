package dev.parlance.processor.syntax;

/** A fault in a text; thrown within a parser, which reports it and goes on behind what is faulty. */
public class SyntaxFault extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /** A fault that is {@code problem}. */
  public SyntaxFault(Problem problem) {
    super(problem.what().toString(), null, false, false);
    this.problem = problem;
  }

  /** The fault as a problem of the text. */
  public Problem problem() {
    return problem;
  }
}
