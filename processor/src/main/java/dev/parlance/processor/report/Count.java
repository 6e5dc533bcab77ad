package dev.parlance.processor.report;

import java.util.List;

/**
 * The number of texts that one finding is about, and some of them: {@code 3 IDs are not in the source: a, b, c.}
 *
 * @param number the number of texts
 * @param head what is said of them all, the number included
 * @param examples the first of them, as they are named to users
 */
public record Count(int number, String head, List<String> examples) {
  /** Copies the examples. */
  public Count {
    examples = List.copyOf(examples);
  }

  /** The head and the examples, as a sentence. */
  String sentence() {
    return head + ": " + String.join(", ", examples) + (number > examples.size() ? ", …" : "") + ".";
  }
}
