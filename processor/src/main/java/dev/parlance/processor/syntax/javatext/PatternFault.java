package dev.parlance.processor.syntax.javatext;

import dev.parlance.processor.report.Rule;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.SyntaxFault;

/** A fault in a pattern of java.text. */
final class PatternFault extends SyntaxFault {
  private static final long serialVersionUID = 1;

  /** A fault at the unit {@code offset} of the text. */
  PatternFault(int offset, String what, String advice) {
    super(new Problem(Rule.PATTERN_SYNTAX, offset, what, advice));
  }
}
