package dev.parlance.processor.syntax;

import java.util.List;
import java.util.Optional;

/** Reads the tags among the characters of a text, whose syntax has read everything else. */
public interface Markup {
  /** The markup in which every character is itself. */
  Markup NONE = new Markup() {
    @Override
    public List<Token> read(List<Token> tokens, ProblemLog problems) {
      return tokens;
    }

    @Override
    public boolean isSpecial(char c) {
      return false;
    }

    @Override
    public Optional<String> written(String name) {
      return Optional.empty();
    }
  };

  /**
   * The {@code tokens} of a text or a branch, with tokens for the tags in their characters; what is faulty is added to
   * {@code problems} and left out.
   */
  List<Token> read(List<Token> tokens, ProblemLog problems);

  /** Whether the character {@code c} may begin something other than words. */
  boolean isSpecial(char c);

  /** Whether tags and character references are those of HTML. */
  default boolean isHtml() {
    return false;
  }

  /** The tag {@code name} as it is written; empty where it is none of this markup. */
  Optional<String> written(String name);
}
