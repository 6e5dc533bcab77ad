package dev.parlance.processor.syntax;

import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Collects the problems of one text: only the first with the same words, since a second one has the same cause, but each
 * placeholder that is faulty.
 */
public final class ProblemLog {
  /** More of one text help nobody; and each costs time that grows with the text. */
  public static final int MOST = 200;

  private final boolean ofSource;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notes = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private boolean placeholderLost;
  private boolean bracesLost;
  private Problem beyond;

  /** A log of the problems of a source text. */
  public ProblemLog() {
    this(true);
  }

  /** A log of the problems of a source text, or else of a translated one. */
  public ProblemLog(boolean ofSource) {
    this.ofSource = ofSource;
  }

  /** Adds a {@code malformed-entry} at the unit {@code offset}, where the text is the source's: a translation shows what it has. */
  public void malformedSource(int offset, Sentence what, Sentence advice) {
    if (ofSource) {
      add(new Problem(Rule.MALFORMED_ENTRY, offset, what, advice));
    }
  }

  /** Adds {@code problem} unless there is one with the same words. */
  public void add(Problem problem) {
    add(problem, problem.rule().has(Rule.Trait.PAIRS_ONLY));
  }

  private void add(Problem problem, boolean placed) {
    if (problems.size() >= MOST) {
      beyond = beyond == null ? problem : beyond;
      return;
    }
    if (placed || seen.add(problem.rule() + problem.what().toString())) {
      problems.add(problem);
    }
  }

  /** Adds what is worth knowing of a text that is used all the same, unless a note has the same words. */
  public void note(Problem note) {
    if (notes.size() < MOST && seen.add(note.rule() + note.what().toString())) {
      notes.add(note);
    }
  }

  /** What is worth knowing of the text where it has no problem. */
  public List<Problem> notes() {
    return notes;
  }

  /** Adds a {@code malformed-entry} at the unit {@code offset}. */
  public void malformed(int offset, String what, String advice) {
    add(new Problem(Rule.MALFORMED_ENTRY, offset, what, advice));
  }

  /** Adds the problem of a placeholder that was too faulty to be read: it is unknown what it opened or closed. */
  void addPlaceholder(Problem problem) {
    add(problem, true);
    placeholderLost = true;
  }

  /** Notes that braces may belong to faulty markup, so that it is unknown how the others pair. */
  public void bracesLost() {
    bracesLost = true;
  }

  /**
   * The problems, except for those that another one may have caused; where there are more than {@link #MOST}, the last
   * one says so.
   */
  public List<Problem> problems() {
    List<Problem> independent =
        problems.stream().filter(problem -> !(placeholderLost && problem.rule().has(Rule.Trait.PAIRS_ONLY))
            && !(bracesLost && problem.rule().has(Rule.Trait.BRACES))).toList();
    return beyond == null ? independent
        : Stream.concat(independent.stream(), Stream.of(tooMany(beyond.offset()))).toList();
  }

  /** The first {@link #MOST} of {@code problems}; where there are more, followed by one that says so. */
  public static List<Problem> first(List<Problem> problems) {
    return problems.size() <= MOST + 1 ? problems
        : Stream.concat(problems.stream().limit(MOST), Stream.of(tooMany(problems.get(MOST).offset()))).toList();
  }

  private static Problem tooMany(int offset) {
    return new Problem(Rule.MALFORMED_ENTRY, offset,
        "the text has more than " + MOST + " problems, and from here on they are not listed.",
        "Correct some of the others.");
  }
}
