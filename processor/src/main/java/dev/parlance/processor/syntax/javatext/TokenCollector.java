package dev.parlance.processor.syntax.javatext;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.PieceTokens;
import dev.parlance.processor.syntax.Token;
import java.util.ArrayList;
import java.util.List;

/** Collects tokens; adjacent characters of the text become one. */
final class TokenCollector {
  private final MessageText text;
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private int start;

  TokenCollector(MessageText text) {
    this.text = text;
  }

  /** Adds the character at {@code index} of {@code units}, or the piece that it stands for. */
  void add(Units units, int index) {
    int origin = units.origin(index);
    if (units.at(index) == MessageText.MARK && text.isMark(origin)) {
      end();
      PieceTokens.add(text, origin, origin + 1, tokens);
      return;
    }
    if (run.length() > 0 && origin != start + run.length()) {
      end();
    }
    start = run.length() == 0 ? origin : start;
    run.append(units.at(index));
  }

  void add(Token token) {
    end();
    tokens.add(token);
  }

  private void end() {
    if (run.length() > 0) {
      tokens.add(new Token.Characters(start, run.toString()));
      run.setLength(0);
    }
  }

  List<Token> all() {
    end();
    return tokens;
  }
}
