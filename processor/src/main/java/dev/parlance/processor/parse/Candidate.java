package dev.parlance.processor.parse;

import dev.parlance.processor.message.ParameterType;

/**
 * A parameter before it is named.
 *
 * @param placeholder the name by which the text's message knows it
 * @param type its type
 * @param words the words for its name
 * @param expression what the template shows there; may be empty
 * @param origin what it comes from
 * @param key the name that it is ordered by; of an included message's parameter that of the including placeholder
 * @param rank its place among the parameters of the included message, counted from 1; else 0
 */
record Candidate(String placeholder, ParameterType type, String words, String expression, Origin origin, String key,
    int rank) {
  /** What a parameter comes from; of those that want one name, the first of these gets it. */
  enum Origin {
    /** The variable of a plural or select, of which no template shows an expression. */
    VARIABLE,
    /** A placeholder of the text. */
    PLACEHOLDER,
    /** A message that a placeholder includes. */
    INCLUDED
  }

  /** The parameter for a name in the text itself. */
  static Candidate own(String name, ParameterType type, String words, String expression, Origin origin) {
    return new Candidate(name, type, words, expression, origin, name, 0);
  }

  /** This candidate, where it has {@code other} too: of two expressions always the same one, wherever they are. */
  Candidate or(String other) {
    boolean better = expression.isEmpty() || !other.isEmpty() && other.compareTo(expression) < 0;
    return better ? new Candidate(placeholder, type, words, other, origin, key, rank) : this;
  }

  /** This candidate with the type {@code other}. */
  Candidate as(ParameterType other) {
    return type == other ? this : new Candidate(placeholder, other, words, expression, origin, key, rank);
  }

  /** This candidate with {@code other} words for its name. */
  Candidate named(String other) {
    return words.equals(other) ? this : new Candidate(placeholder, type, other, expression, origin, key, rank);
  }
}
