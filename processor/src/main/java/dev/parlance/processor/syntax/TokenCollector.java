package dev.parlance.processor.syntax;

import dev.parlance.processor.spi.MessageText;
import java.util.ArrayList;
import java.util.List;

/** Collects tokens; adjacent characters of the text become one. */
public final class TokenCollector {
  private final MessageText text;
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private int start;
  private boolean quoted;

  /** A collector of tokens of {@code text}. */
  public TokenCollector(MessageText text) {
    this.text = text;
  }

  /** Adds the character at {@code index} of {@code units}, or the piece that it stands for. */
  public void add(Units units, int index) {
    add(units, index, false);
  }

  /** Adds the character at {@code index} of {@code units}, or the piece that it stands for, as quoted. */
  public void addQuoted(Units units, int index) {
    add(units, index, true);
  }

  private void add(Units units, int index, boolean inQuotes) {
    int origin = units.origin(index);
    if (units.at(index) == MessageText.MARK && text.isMark(origin)) {
      end();
      PieceTokens.add(text, origin, origin + 1, tokens);
      return;
    }
    if (run.length() > 0 && (origin != start + run.length() || quoted != inQuotes)) {
      end();
    }
    start = run.length() == 0 ? origin : start;
    quoted = inQuotes;
    run.append(units.at(index));
  }

  /** Adds {@code token}. */
  public void add(Token token) {
    end();
    tokens.add(token);
  }

  private void end() {
    if (run.length() > 0) {
      tokens.add(new Token.Characters(start, run.toString(), quoted));
      run.setLength(0);
    }
  }

  /** The tokens so far. */
  public List<Token> all() {
    end();
    return tokens;
  }
}
