package dev.parlance.processor.syntax.angular;

import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.syntax.Problem;

/** Rule {@code hash-sign}: a {@code #} in a plural that is text, as Angular shows it. Example: {@code Ticket #1}. */
final class NumberSign {
  private NumberSign() {}

  /** Whether the one at {@code at} of {@code units} is text: directly before a digit or a letter with case. */
  static boolean isText(String units, int at, ChoiceKeyword keyword) {
    int next = next(units, at);
    // Letters without case follow a number directly, as in 第#位, and so do the endings of ordinals: #st.
    boolean word = keyword == ChoiceKeyword.PLURAL && (Character.isUpperCase(next) || Character.isLowerCase(next));
    return word || Character.isDigit(next);
  }

  /** The note that the one at {@code at} is text. */
  static Problem note(String units, int at) {
    return new Problem(Rule.HASH_SIGN, at,
        "the # directly before “" + Character.toString(next(units, at)) + "” is shown as it is, not as the number.",
        "Write a space behind it, or a placeholder, if the number is meant.");
  }

  private static int next(String units, int at) {
    return at + 1 < units.length() ? units.codePointAt(at + 1) : ' ';
  }
}
