package dev.parlance.processor.syntax.text;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.PieceTokens;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.Syntax;
import dev.parlance.processor.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The syntax in which every character is itself; only what the file's format marks is a placeholder. */
public record TextSyntax() implements Syntax {
  @Override
  public List<Token> read(MessageText text, Set<String> names, ProblemLog problems) {
    List<Token> tokens = new ArrayList<>();
    PieceTokens.add(text, 0, text.length(), tokens);
    return tokens;
  }

  @Override
  public boolean isSpecial(char c) {
    return false;
  }

  @Override
  public boolean hasNamedPlaceholders() {
    return false;
  }

  @Override
  public ForeignNotation foreignNotations() {
    return ForeignNotation.NONE;
  }
}
