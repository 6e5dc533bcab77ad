package dev.parlance.processor.format.xliff;

import java.util.HashMap;
import java.util.Map;

/** The names of a unit's inline codes by their numbers: a target may leave out the names that its source has. */
final class InlineCodeNames {
  private final Map<String, String> names = new HashMap<>();

  /**
   * {@code name} unless it is empty, else the name kept for {@code code}, else {@code otherwise}; keeps the first one.
   */
  String name(String code, String name, String otherwise) {
    if (!name.isEmpty()) {
      names.putIfAbsent(code, name);
      return name;
    }
    return names.computeIfAbsent(code, first -> otherwise);
  }
}
