package dev.parlance.processor.message;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a text.
 *
 * @param message what could be understood
 * @param placeholders the names of its placeholders, but those that only close one, each with where it first stands
 * @param problems what could not, in no order
 */
public record ParsedMessage(Message message, Map<String, Integer> placeholders, List<Problem> problems) {
  /** Copies the collections. */
  public ParsedMessage {
    placeholders = Collections.unmodifiableMap(new LinkedHashMap<>(placeholders));
    problems = List.copyOf(problems);
  }
}
