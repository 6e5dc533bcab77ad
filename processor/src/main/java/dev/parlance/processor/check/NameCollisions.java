package dev.parlance.processor.check;

import dev.parlance.processor.catalog.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Entries whose IDs make one method name. */
final class NameCollisions {
  private NameCollisions() {}

  /**
   * Gives the later of two entries with one name the name with a number, {@code 2} or the next that is free.
   *
   * @param names the name that each entry's ID makes, in order
   * @param collisions takes each entry that collides, with the first other one of its name
   * @return a name for each entry, none twice, in the same order
   */
  static Map<Entry, String> resolve(Map<Entry, String> names, BiConsumer<Entry, Entry> collisions) {
    Map<String, List<Entry>> byName = new HashMap<>();
    names.forEach((entry, name) -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(entry));
    Set<String> used = new HashSet<>(byName.keySet());
    Map<Entry, String> unique = new LinkedHashMap<>();
    names.forEach((entry, name) -> {
      List<Entry> same = byName.get(name);
      if (same.size() == 1) {
        unique.put(entry, name);
        return;
      }
      Entry first = same.get(0);
      collisions.accept(entry, entry.equals(first) ? same.get(1) : first);
      unique.put(entry, entry.equals(first) ? name : numbered(name, used));
    });
    return unique;
  }

  private static String numbered(String name, Set<String> used) {
    int number = 2;
    while (!used.add(name + number)) {
      number++;
    }
    return name + number;
  }
}
