package dev.parlance.processor.check;

import dev.parlance.processor.message.Message;
import dev.parlance.processor.report.Scope;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * A checked translation.
 *
 * @param scope its locale and tier
 * @param path the absolute path of its file
 * @param texts the texts that are fit to be shown, by ID
 * @param setAside the IDs of those that are not
 */
public record Translation(Scope scope, String path, Map<String, Message> texts, Set<String> setAside) {
  /** Makes the collections unmodifiable. */
  public Translation {
    texts = Collections.unmodifiableMap(texts);
    setAside = Set.copyOf(setAside);
  }

  /** The locale's tag. */
  public String locale() {
    return scope.locale();
  }

  /** How many of the source's entries there is a text for, fit or not. */
  int size() {
    return texts.size() + setAside.size();
  }

  /** Whether there is a text for {@code id}, fit or not. */
  boolean has(String id) {
    return texts.containsKey(id) || setAside.contains(id);
  }
}
