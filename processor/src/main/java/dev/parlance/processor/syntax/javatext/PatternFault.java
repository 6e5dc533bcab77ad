package dev.parlance.processor.syntax.javatext;

import dev.parlance.processor.report.Rule;
import dev.parlance.processor.syntax.Problem;

/** A fault in a pattern of java.text; thrown within the parser, which reports it and goes on behind the argument. */
final class PatternFault extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /** A fault at the unit {@code offset} of the text. */
  PatternFault(int offset, String what, String advice) {
    this(new Problem(Rule.PATTERN_SYNTAX, offset, what, advice));
  }

  /** A fault that is {@code problem}. */
  PatternFault(Problem problem) {
    super(problem.what().toString(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
