package dev.parlance.processor.syntax;

import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import java.util.Optional;

/**
 * A problem in a text.
 *
 * @param rule the rule that found it
 * @param offset the unit of the text where it is
 * @param what the problem in words
 * @param advice the advice to the user
 * @param kind its effect, where it is another than that of the rule
 */
public record Problem(Rule rule, int offset, Sentence what, Sentence advice, Optional<Rule.Kind> kind) {
  /** A problem with the effect of its rule. */
  public Problem(Rule rule, int offset, Sentence what, Sentence advice) {
    this(rule, offset, what, advice, Optional.empty());
  }

  /** A problem without placeholders in its sentences. */
  public Problem(Rule rule, int offset, String what, String advice) {
    this(rule, offset, Sentence.of(what), Sentence.of(advice));
  }

  /** This problem with the effect {@code other} instead of its rule's. */
  public Problem as(Rule.Kind other) {
    return new Problem(rule, offset, what, advice, Optional.of(other));
  }
}
