package dev.parlance.processor.syntax;

import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;

/**
 * Something wrong in a text.
 *
 * @param rule the rule that found it
 * @param offset the unit of the text that it is about
 * @param what what is wrong
 * @param advice what to do
 */
public record Problem(Rule rule, int offset, Sentence what, Sentence advice) {
  /** A problem without placeholders in its sentences. */
  public Problem(Rule rule, int offset, String what, String advice) {
    this(rule, offset, Sentence.of(what), Sentence.of(advice));
  }
}
