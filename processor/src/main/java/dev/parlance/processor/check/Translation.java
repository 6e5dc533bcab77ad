package dev.parlance.processor.check;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.report.Scope;
import java.util.Map;
import java.util.Set;

/**
 * A checked translation.
 *
 * @param scope its locale and tier
 * @param catalog where it stands
 * @param texts the texts that are fit to be shown, by ID
 * @param setAside the IDs of those that are not
 */
public record Translation(Scope scope, Catalog catalog, Map<String, Message> texts, Set<String> setAside) {
  /** Copies the collections. */
  public Translation {
    texts = Map.copyOf(texts);
    setAside = Set.copyOf(setAside);
  }

  /** The locale's tag. */
  public String locale() {
    return scope.locale();
  }

  /** Whether there is a text for {@code id}, fit or not. */
  boolean has(String id) {
    return texts.containsKey(id) || setAside.contains(id);
  }
}
