package dev.parlance.processor.syntax;

import dev.parlance.processor.report.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of one text: only the first with the same words, since a second one has the same cause. */
public final class ProblemLog {
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private boolean placeholderLost;
  private boolean bracesLost;

  /** Adds {@code problem} unless there is one with the same words. */
  public void add(Problem problem) {
    boolean placed = problem.rule().has(Rule.Trait.PAIRS_ONLY);
    if (placed || seen.add(problem.rule() + problem.what().toString())) {
      problems.add(problem);
    }
  }

  /** Adds a {@code malformed-entry} at the unit {@code offset}. */
  public void malformed(int offset, String what, String advice) {
    add(new Problem(Rule.MALFORMED_ENTRY, offset, what, advice));
  }

  /** Notes that a placeholder was too faulty to be read, so that it is unknown what it opened or closed. */
  void placeholderLost() {
    placeholderLost = true;
  }

  /** Notes that braces may belong to faulty markup, so that it is unknown how the others pair. */
  public void bracesLost() {
    bracesLost = true;
  }

  /** The problems, except for those that another one may have caused. */
  public List<Problem> problems() {
    return problems.stream().filter(problem -> !(placeholderLost && problem.rule().has(Rule.Trait.PAIRS_ONLY))
        && !(bracesLost && problem.rule().has(Rule.Trait.BRACES))).toList();
  }
}
