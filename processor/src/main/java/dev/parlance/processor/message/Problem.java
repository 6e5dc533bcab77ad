package dev.parlance.processor.message;

import dev.parlance.processor.report.Rule;

/**
 * Something wrong in a text.
 *
 * @param rule the rule that found it
 * @param offset where in the raw text
 * @param what what is wrong, a sentence
 * @param advice what to do, a sentence
 */
public record Problem(Rule rule, int offset, String what, String advice) {
  static Problem malformed(int offset, String what, String advice) {
    return new Problem(Rule.MALFORMED_ENTRY, offset, what, advice);
  }
}
