package dev.parlance.processor.check.model;

import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Part;
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
 * @param parsed its parsed text
 * @param broken whether its text has an error, so that its parameters are not sure
 */
public record CheckedEntry(int number, Entry entry, String methodName, ParsedMessage parsed, boolean broken) {
  /** The message as it is printed. */
  public Message printed() {
    return entry.printed(message());
  }

  /** This entry with {@code other} as its message, whose parameters have other types, or are more. */
  public CheckedEntry with(Message other) {
    return new CheckedEntry(number, entry, methodName, parsed.with(other), broken);
  }

  /** The message that its text is. */
  public Message message() {
    return parsed.message();
  }

  /** The names of its placeholders. */
  public Set<String> placeholders() {
    return parsed.placeholders().keySet();
  }

  /** What its plurals and selects choose by. */
  public Map<String, ParsedMessage.Variable> variables() {
    return parsed.variables();
  }

  /** The names of its placeholders and variables. */
  public Set<String> names() {
    if (variables().isEmpty()) {
      return placeholders();
    }
    Set<String> names = new HashSet<>(placeholders());
    names.addAll(variables().keySet());
    return names;
  }

  /** Whether its text has words or plurals, which are there to be translated, beside its placeholders. */
  public boolean hasWords() {
    return entry.hasWords() && message().any(part -> part instanceof Part.Text || part instanceof Part.Choice);
  }

  /** Whether its text is words alone: nothing that a translation could lose. */
  public boolean isWords() {
    return !broken && placeholders().isEmpty() && variables().isEmpty() && message().parameters().isEmpty()
        && parsed.tags().isEmpty();
  }
}
