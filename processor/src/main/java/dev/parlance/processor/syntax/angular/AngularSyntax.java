package dev.parlance.processor.syntax.angular;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.Syntax;
import dev.parlance.processor.syntax.Token;
import java.util.List;

/** The syntax of Angular's texts: plurals and selects of ICU, and placeholders with Angular's names. */
public final class AngularSyntax implements Syntax {
  @Override
  public List<Token> read(MessageText text, ProblemLog problems) {
    return IcuParser.read(text, problems);
  }

  @Override
  public boolean isSpecial(char c) {
    return c == '{';
  }
}
