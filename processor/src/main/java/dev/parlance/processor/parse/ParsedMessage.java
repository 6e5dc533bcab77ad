package dev.parlance.processor.parse;

import dev.parlance.processor.message.IcuKeyword;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.syntax.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of parsing a text.
 *
 * @param message what could be understood
 * @param placeholders the names of its placeholders, but those that only close one, each with where it first stands
 * @param variables the variables of its ICU by name
 * @param plurals its plurals
 * @param problems what could not, in no order
 * @param typedPlaceholder where the first placeholder stands that is typed as text; −1 for none
 * @param typedHtml the first HTML tag, or placeholder, that is typed as text in a source
 * @param complete whether the message takes what the text says: not where one that it refers to has a problem
 */
public record ParsedMessage(Message message, Map<String, Integer> placeholders, Map<String, Variable> variables,
    List<Plural> plurals, List<Problem> problems, int typedPlaceholder, Optional<Problem> typedHtml,
    boolean complete) {
  /** Copies the collections. */
  public ParsedMessage {
    placeholders = copy(placeholders);
    variables = copy(variables);
    plurals = List.copyOf(plurals);
    problems = List.copyOf(problems);
  }

  /** Most texts have no names, and with many locales there are very many texts. */
  private static <T> Map<String, T> copy(Map<String, T> map) {
    return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /**
   * A plural.
   *
   * @param ordinal whether it is one of ordinal numbers
   * @param pluralOffset what it takes from the number before it looks for its category
   * @param branches where the branch for each selector begins
   */
  public record Plural(boolean ordinal, long pluralOffset, Map<String, Integer> branches) {}

  /**
   * What a plural or select chooses by.
   *
   * @param offset where the first of them begins
   * @param keyword the word of the first
   * @param shown whether a {@code #} shows it
   * @param words the words of a select's branches, each with where it first stands
   */
  public record Variable(int offset, IcuKeyword keyword, boolean shown, Map<String, Integer> words) {}
}
