package dev.parlance.processor.syntax;

import dev.parlance.processor.spi.MessageText;
import java.util.Arrays;
import java.util.List;

/** Joins the characters of tokens into one string, in which every other token is one {@link MessageText#MARK}. */
public final class TokenRun {
  private final StringBuilder characters = new StringBuilder();
  private int[] offsets = new int[4];

  public TokenRun(List<Token> tokens) {
    for (Token token : tokens) {
      String run = token instanceof Token.Characters words ? words.value() : String.valueOf(MessageText.MARK);
      int start = characters.length();
      characters.append(run);
      offsets = characters.length() > offsets.length ? Arrays.copyOf(offsets, 2 * characters.length()) : offsets;
      for (int i = 0; i < run.length(); i++) {
        offsets[start + i] = token.offset() + i;
      }
    }
  }

  public String characters() {
    return characters.toString();
  }

  /** The unit of the text that the character at {@code index} comes from. */
  public int offset(int index) {
    return offsets[index];
  }
}
