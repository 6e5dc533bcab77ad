package dev.parlance.processor.syntax;

import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;

/**
 * A problem in a text.
 *
 * @param rule the rule that found it
 * @param offset the unit of the text where it is
 * @param what the problem in words
 * @param advice the advice to the user
 */
public record Problem(Rule rule, int offset, Sentence what, Sentence advice) {
  /** A problem without placeholders in its sentences. */
  public Problem(Rule rule, int offset, String what, String advice) {
    this(rule, offset, Sentence.of(what), Sentence.of(advice));
  }
}
