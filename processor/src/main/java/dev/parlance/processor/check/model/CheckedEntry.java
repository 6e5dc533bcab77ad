package dev.parlance.processor.check.model;

import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.parse.ParsedMessage;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * An entry that a method can be generated for.
 *
 * @param number its place among the entries, counted from 0
 * @param entry the entry
 * @param methodName the name of its method, unlike every other's
 * @param message its parsed text
 * @param placeholders the names of its placeholders
 * @param variables what its plurals and selects choose by
 * @param broken whether its text has an error, so that its parameters are not sure
 */
public record CheckedEntry(
    int number, Entry entry, String methodName, Message message, Set<String> placeholders,
    Map<String, ParsedMessage.Variable> variables, boolean broken) {
  /** The names of its placeholders and variables. */
  public Set<String> names() {
    if (variables.isEmpty()) {
      return placeholders;
    }
    Set<String> names = new HashSet<>(placeholders);
    names.addAll(variables.keySet());
    return names;
  }

  /** Whether its text is words alone: nothing that a translation could lose. */
  public boolean isWords() {
    return !broken && placeholders.isEmpty() && variables.isEmpty();
  }
}
