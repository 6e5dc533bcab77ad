package dev.parlance.processor.syntax;

import dev.parlance.processor.spi.MessageText;
import java.util.List;

/**
 * Reads the characters of texts: what is a plural, a placeholder, or plain words. A format has placeholders of its own,
 * which are pieces of a text already; a syntax says what their names mean.
 */
public interface Syntax {
  /**
   * The tokens of {@code text}; what is wrong goes to {@code problems}, and stays characters.
   *
   * @param text a text whose {@linkplain TextFaults faults and characters} are reported already
   */
  List<Token> read(MessageText text, ProblemLog problems);

  /** Whether the character {@code c} may begin something other than words. */
  boolean isSpecial(char c);
}
