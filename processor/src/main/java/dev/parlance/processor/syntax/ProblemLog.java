package dev.parlance.processor.syntax;

import dev.parlance.processor.report.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The problems of one text: the first of each kind, since a second one of the same words has the same cause. */
public final class ProblemLog {
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private boolean placeholderLost;
  private boolean bracesLost;

  /** Adds {@code problem}, unless one of the same words is there. */
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

  /** Notes that a placeholder was too faulty to be read: what it opened or closed cannot be told. */
  void placeholderLost() {
    placeholderLost = true;
  }

  /** Notes that braces were taken for part of faulty markup: how the others pair cannot be told. */
  public void bracesLost() {
    bracesLost = true;
  }

  /** The problems, but for those that may have the cause of another one. */
  public List<Problem> problems() {
    return problems.stream().filter(problem -> !(placeholderLost && problem.rule().has(Rule.Trait.PAIRS_ONLY))
        && !(bracesLost && problem.rule().has(Rule.Trait.BRACES))).toList();
  }
}
