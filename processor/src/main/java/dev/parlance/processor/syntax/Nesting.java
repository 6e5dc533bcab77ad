package dev.parlance.processor.syntax;

import dev.parlance.processor.message.Extent;
import dev.parlance.processor.report.Rule;
import java.util.Optional;

/** How deep texts may be: tags, plurals, selects and included messages count alike, one inside the other. */
public final class Nesting {
  /** The most levels. Whatever walks through a text needs no more stack than this many take. */
  public static final int DEEPEST = 100;

  /** What is wrong with a text that is deeper, a sentence. */
  public static final String PROBLEM = "placeholders, plurals and selects are nested more than " + DEEPEST + " deep.";

  /** What to do about it, a sentence. */
  public static final String ADVICE = "Close some before opening more, or move some into entries of their own.";

  /** The most parts of a text with those that it refers to: only an attack has more, which would grow by powers. */
  public static final int MOST_PARTS = 10_000;

  private Nesting() {}

  /** The problem that what begins at {@code offset} of a text is nested too deeply. */
  public static Problem problem(int offset) {
    return new Problem(Rule.MALFORMED_ENTRY, offset, PROBLEM, ADVICE);
  }

  /** The problem of a text of {@code extent}, with those that it refers to; empty where it is well. */
  public static Optional<Problem> problem(Extent extent) {
    if (extent.parts() > MOST_PARTS) {
      return Optional.of(tooManyParts());
    }
    return extent.levels() <= DEEPEST ? Optional.empty()
        : Optional.of(new Problem(Rule.MALFORMED_ENTRY, 0, "with the texts that it refers to, " + PROBLEM,
            "Refer to one that is less deep, or write it out."));
  }

  /** The problem of a text that has more than {@link #MOST_PARTS}. */
  public static Problem tooManyParts() {
    return new Problem(Rule.MALFORMED_ENTRY, 0,
        "the text and those it refers to have more than " + MOST_PARTS + " parts.", "Refer to fewer.");
  }
}
