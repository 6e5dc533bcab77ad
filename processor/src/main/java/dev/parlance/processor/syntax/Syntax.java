package dev.parlance.processor.syntax;

import dev.parlance.processor.spi.MessageText;
import java.util.List;
import java.util.Set;

/**
 * Reads the characters of texts, which may form plurals, placeholders or plain words. Placeholders of the file format
 * are pieces of a text already; a syntax interprets their names.
 */
public interface Syntax {
  /**
   * The tokens of {@code text}; what is faulty is added to {@code problems} and read as characters.
   *
   * @param text a text whose {@linkplain TextFaults faults and characters} are reported already
   * @param names the names that it may refer to by characters, besides its own: those of the source's text
   */
  List<Token> read(MessageText text, Set<String> names, ProblemLog problems);

  /** Whether the character {@code c} may begin something other than words. */
  boolean isSpecial(char c);
}
