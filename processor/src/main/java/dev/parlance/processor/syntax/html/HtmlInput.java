package dev.parlance.processor.syntax.html;

import dev.parlance.processor.syntax.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The characters of a text or a branch as browsers see them, each with the unit that it comes from. Every other token is
 * one character, U+0001, which no text has.
 */
final class HtmlInput {
  /** What stands for another token. */
  static final char OTHER = '\1';

  private final StringBuilder characters = new StringBuilder();
  private int[] offsets = new int[16];
  private final List<Token> others = new ArrayList<>();
  private final List<Token> quoted = new ArrayList<>();

  HtmlInput(List<Token> tokens) {
    for (Token token : tokens) {
      if (token instanceof Token.Characters words) {
        for (int i = 0; i < words.value().length(); i++) {
          char c = words.value().charAt(i);
          // What is not allowed is reported.
          add(c == OTHER ? ' ' : c, words.offset() + i, null);
        }
      } else if (token instanceof Token.Quoted) {
        quoted.add(token);
      } else {
        add(OTHER, token.offset(), token);
      }
    }
  }

  private void add(char c, int offset, Token other) {
    if (characters.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
    }
    offsets[characters.length()] = offset;
    characters.append(c);
    if (other != null) {
      others.add(other);
    }
  }

  String characters() {
    return characters.toString();
  }

  /** The unit of the text that the character at {@code index} comes from. */
  int offset(int index) {
    return offsets[index];
  }

  /** The tokens other than characters, in order. */
  List<Token> others() {
    return others;
  }

  /** The placeholders that are quoted away, whose characters are among the others. */
  List<Token> quoted() {
    return quoted;
  }

  static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  static boolean isLetterOrDigit(char c) {
    return isLetter(c) || c >= '0' && c <= '9';
  }

  /** Whether {@code c} is white space of HTML. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }
}
