package dev.parlance.processor.syntax.icu;

import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.syntax.Problem;

/**
 * A fault in an ICU message.
 *
 * @param rule the rule that it is reported by
 * @param index the unit of the text where it is
 * @param what what is wrong, a sentence
 * @param advice what to do, a sentence
 */
public record IcuFault(Rule rule, int index, String what, Sentence advice) {
  /** A fault of syntax. */
  public IcuFault(int index, String what, String advice) {
    this(Rule.ICU_SYNTAX, index, what, Sentence.of(advice));
  }

  /** The fault as a problem of the text. */
  public Problem problem() {
    return new Problem(rule, index, Sentence.of(what), advice);
  }
}
