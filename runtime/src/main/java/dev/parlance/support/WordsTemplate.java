package dev.parlance.support;

import java.util.Arrays;
import java.util.List;

/** A template without markup, prepared for speed: words, a value, words, a value, …, words. */
final class WordsTemplate {
  private final boolean rightToLeft;
  private final String head;
  private final String[] tails;
  private final int[] values;
  private final int length;

  private WordsTemplate(List<Step> steps, boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
    int count = (int) steps.stream().filter(step -> step instanceof Step.Value).count();
    String[] words = new String[count + 1];
    values = new int[count];
    int at = 0;
    words[0] = "";
    for (Step step : steps) {
      if (step instanceof Step.Value value) {
        values[at++] = value.argument();
        words[at] = "";
      } else if (step instanceof Step.Words text) {
        words[at] += text.text();
      }
    }
    head = words[0];
    tails = Arrays.copyOfRange(words, 1, words.length);
    length = String.join("", words).length();
  }

  /** The template of {@code steps}, or null where they have markup. */
  static WordsTemplate of(List<Step> steps, boolean rightToLeft) {
    boolean plain = steps.stream().allMatch(step -> step instanceof Step.Words || step instanceof Step.Value);
    return plain ? new WordsTemplate(steps, rightToLeft) : null;
  }

  /** The words with the arguments between. */
  String format(Object[] arguments) {
    if (values.length == 1) {
      // One value is by far the most frequent case, and the JIT fuses this chain.
      String value = value(arguments, 0);
      String tail = tails[0];
      return head + value + tail;
    }
    StringBuilder out = new StringBuilder(length + 16 * values.length).append(head);
    for (int i = 0; i < values.length; i++) {
      out.append(value(arguments, i)).append(tails[i]);
    }
    return out.toString();
  }

  private String value(Object[] arguments, int index) {
    return Isolation.isolated(arguments[values[index]].toString(), rightToLeft);
  }
}
