package dev.parlance.processor.syntax.angular;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.PieceTokens;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.Syntax;
import dev.parlance.processor.syntax.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The syntax of Angular's texts: plurals and selects of ICU, and placeholders with Angular's names.
 *
 * @param extracted whether Angular extracted the texts: it allows a select without {@code other}
 */
public record AngularSyntax(boolean extracted) implements Syntax {
  /** The elements of HTML by the family of their tags: {@code b} by {@code BOLD_TEXT}. */
  public static Map<String, String> elements() {
    return PieceTokens.ELEMENTS;
  }

  @Override
  public List<Token> read(MessageText text, Set<String> names, ProblemLog problems) {
    return IcuParser.read(text, names, extracted, problems);
  }

  @Override
  public boolean isSpecial(char c) {
    return c == '{';
  }
}
