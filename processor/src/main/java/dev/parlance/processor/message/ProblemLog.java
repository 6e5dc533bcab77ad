package dev.parlance.processor.message;

import dev.parlance.processor.report.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The problems of one text: the first of each kind, since a second one of the same words has the same cause. */
final class ProblemLog {
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private boolean placeholderLost;
  private boolean bracesLost;

  void add(Problem problem) {
    boolean placed = problem.rule() == Rule.UNBALANCED_TAG;
    if (placed || seen.add(problem.rule() + problem.what())) {
      problems.add(problem);
    }
  }

  void malformed(int offset, String what, String advice) {
    add(Problem.malformed(offset, what, advice));
  }

  /** Says that a placeholder was too faulty to be read: what it opened or closed cannot be told. */
  void placeholderLost() {
    placeholderLost = true;
  }

  /** Says that braces were taken for part of faulty markup: how the others pair cannot be told. */
  void bracesLost() {
    bracesLost = true;
  }

  List<Problem> problems() {
    return problems.stream().filter(problem -> !(placeholderLost && problem.rule() == Rule.UNBALANCED_TAG)
        && !(bracesLost && problem.rule() == Rule.ICU_SYNTAX)).toList();
  }
}
