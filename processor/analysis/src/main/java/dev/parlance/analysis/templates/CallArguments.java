package dev.parlance.analysis.templates;

import java.util.OptionalInt;

/** Counts the arguments of calls in expressions. */
final class CallArguments {
  private static final int LONGEST = 1000;

  private CallArguments() {}

  /**
   * How many arguments there are from {@code start}, which is behind an opening parenthesis, to the closing one; empty where
   * a call is written in a way that is not simple.
   */
  static OptionalInt count(String text, int start) {
    int depth = 0;
    int commas = 0;
    boolean blank = true;
    char quote = 0;
    for (int i = start; i < Math.min(text.length(), start + LONGEST); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == ')' && depth == 0) {
        return OptionalInt.of(blank ? 0 : commas + 1);
      } else if (c == '&' || c == '<') {
        // A character reference may be a quotation mark.
        return OptionalInt.empty();
      } else {
        switch (c) {
          case '\'', '"' -> quote = c;
          case '(', '[', '{' -> depth++;
          case ')', ']', '}' -> depth--;
          case ',' -> commas += depth == 0 ? 1 : 0;
          default -> {}
        }
        blank &= Character.isWhitespace(c);
      }
    }
    return OptionalInt.empty();
  }
}
