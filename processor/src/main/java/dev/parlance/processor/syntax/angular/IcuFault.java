package dev.parlance.processor.syntax.angular;

import dev.parlance.processor.report.Rule;

/**
 * A fault in an ICU message.
 *
 * @param rule the rule that it is reported by
 * @param index the unit of the text where it is
 * @param what what is wrong, a sentence
 * @param advice what to do, a sentence
 */
record IcuFault(Rule rule, int index, String what, String advice) {
  /** A fault of syntax. */
  IcuFault(int index, String what, String advice) {
    this(Rule.ICU_SYNTAX, index, what, advice);
  }
}
