package dev.parlance.processor.message;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a text as one string, in which a placeholder is one character that no text has. */
final class FlatText {
  /** Stands for a placeholder. */
  static final char PLACEHOLDER = '\u0001';

  private final List<Token> tokens;
  private final StringBuilder characters = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();

  FlatText(List<Token> tokens) {
    this.tokens = tokens;
    for (Token token : tokens) {
      starts.add(characters.length());
      if (token instanceof Token.Characters run) {
        append(run.value());
      } else {
        characters.append(PLACEHOLDER);
      }
    }
  }

  /** Controls, which are problems already, must not be taken for what stands for something else. */
  private void append(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      characters.append(c < '\t' ? '\ufffd' : c);
    }
  }

  String characters() {
    return characters.toString();
  }

  /** Where the character at {@code index} stands in the raw text. */
  int offset(int index) {
    int token = tokenAt(index);
    return tokens.get(token).offset() + index - starts.get(token);
  }

  /** The tokens from {@code from} to {@code to}. */
  List<Token> tokens(int from, int to) {
    List<Token> part = new ArrayList<>();
    for (int i = from; i < to; ) {
      int token = tokenAt(i);
      int end = Math.min(to, token + 1 < starts.size() ? starts.get(token + 1) : characters.length());
      part.add(tokens.get(token) instanceof Token.Characters
          ? new Token.Characters(offset(i), characters.substring(i, end)) : tokens.get(token));
      i = end;
    }
    return part;
  }

  /** The last token that begins at {@code index} or before; empty ones are passed over. */
  private int tokenAt(int index) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts.get(middle) <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
