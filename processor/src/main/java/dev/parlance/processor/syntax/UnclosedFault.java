package dev.parlance.processor.syntax;

/** The fault that nothing closes an argument. */
public final class UnclosedFault extends SyntaxFault {
  private static final long serialVersionUID = 1;

  /** A fault that is {@code problem}. */
  public UnclosedFault(Problem problem) {
    super(problem);
  }
}
