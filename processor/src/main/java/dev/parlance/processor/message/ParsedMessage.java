package dev.parlance.processor.message;

import java.util.List;

/**
 * What became of a text.
 *
 * @param message what could be understood
 * @param problems what could not, in no order
 */
public record ParsedMessage(Message message, List<Problem> problems) {
  /** Copies the list. */
  public ParsedMessage {
    problems = List.copyOf(problems);
  }
}
