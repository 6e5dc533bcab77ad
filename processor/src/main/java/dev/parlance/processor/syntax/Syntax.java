package dev.parlance.processor.syntax;

import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.spi.DeclaredPlaceholder;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.spi.MessageText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** This syntax for a text whose file declares {@code placeholders}; the same where declarations mean nothing to it. */
  default Syntax declaring(List<DeclaredPlaceholder> placeholders) {
    return this;
  }

  /** The types of the parameters that the file declares for the text, by placeholder and in their order. */
  default Map<String, ParameterType> declared() {
    return Map.of();
  }

  /** Whether the character {@code c} may begin something other than words. */
  boolean isSpecial(char c);

  /** Whether placeholders are numbers of a caller's arguments, by which parameters are ordered, rather than names. */
  default boolean isNumbered() {
    return false;
  }

  /** Whether the placeholders that the file's format names, such as {@code START_LINK}, are how a text gets markup. */
  default boolean hasNamedPlaceholders() {
    return true;
  }

  /** The rule of what is wrong with an argument: ICU's, unless the syntax has one of its own. */
  default Rule argumentRule() {
    return Rule.ICU_SYNTAX;
  }

  /** Whether tags and character references are those of HTML. */
  default boolean isHtml() {
    return false;
  }

  /** The placeholder {@code name} as texts write it by characters; empty where the file's format has a form for it. */
  default Optional<String> written(String name) {
    return Optional.empty();
  }

  /** What of the notations of other tools is worth a finding where it is text. */
  default ForeignNotation foreignNotations() {
    return ForeignNotation.ALL;
  }

  /** Notations of other tools. */
  enum ForeignNotation {
    /** All that are known. */
    ALL,
    /** All but those with braces, which the syntax reads itself. */
    WITHOUT_BRACES,
    /** None. */
    NONE
  }
}
