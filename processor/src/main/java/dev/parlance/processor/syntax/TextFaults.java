package dev.parlance.processor.syntax;

import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Piece;
import dev.parlance.processor.spi.XmlCharacters;

/** Finds malformed parts of a text in any syntax: what its reader could not read, and forbidden characters. */
public final class TextFaults {
  private TextFaults() {}

  /** Adds the malformed parts of {@code text} to {@code problems}. */
  public static void check(MessageText text, ProblemLog problems) {
    String units = text.units();
    for (int i = 0; i < units.length();) {
      if (XmlCharacters.isCommon(units.charAt(i))) {
        i++;
        continue;
      }
      int c = units.codePointAt(i);
      if (c == MessageText.MARK && text.isMark(i) && text.mark(i) instanceof Piece.Fault fault) {
        check(fault, i, problems);
      } else if (!XmlCharacters.isAllowed(c)) {
        problems.malformed(i, "the character " + XmlCharacters.name(c) + " is not allowed in a text.", "Remove it.");
      }
      i += Character.charCount(c);
    }
  }

  private static void check(Piece.Fault fault, int at, ProblemLog problems) {
    Problem problem =
        new Problem(Rule.MALFORMED_ENTRY, at, Sentence.of(words(fault.problem())), Sentence.of(fault.advice()));
    if (fault.placeholder()) {
      problems.addPlaceholder(problem);
    } else {
      problems.add(problem);
    }
    // A fault may have been meant to end earlier.
    if (count('{', fault.written()) != count('}', fault.written())) {
      problems.bracesLost();
    }
  }

  /** The words of a fault: a reader may have left them out. */
  public static String words(String problem) {
    return problem == null || problem.isBlank() ? "the file's reader found a fault here, but does not say which."
        : problem;
  }

  private static long count(char c, String text) {
    return text.chars().filter(each -> each == c).count();
  }
}
