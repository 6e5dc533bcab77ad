package dev.parlance.processor.format.xliff;

import java.util.HashMap;
import java.util.Map;

/** The names of a unit's inline codes, by their numbers: a target may leave out what its source says of them. */
final class InlineCodeNames {
  private final Map<String, String> names = new HashMap<>();

  /** {@code name} where there is one, else what was kept before, else {@code otherwise}; the first of all is kept. */
  String name(String code, String name, String otherwise) {
    if (!name.isEmpty()) {
      names.putIfAbsent(code, name);
      return name;
    }
    return names.computeIfAbsent(code, first -> otherwise);
  }
}
