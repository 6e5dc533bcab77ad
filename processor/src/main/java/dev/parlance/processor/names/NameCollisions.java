package dev.parlance.processor.names;

import dev.parlance.processor.catalog.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Entries whose IDs make one method name. */
public final class NameCollisions {
  private NameCollisions() {}

  /** Takes entries that collide. */
  @FunctionalInterface
  public interface Collisions {
    /** Takes {@code named}, whose name {@code other} makes too, and which gets the name {@code unique}. */
    void add(Named named, Entry other, String unique);
  }

  /** An entry with the name of its method. */
  public record Named(Entry entry, String name) {}

  /**
   * Gives the later of two entries with one name the name with a number, {@code 2} or the next that is free.
   *
   * @param named the entries in order, each with the name that its ID makes
   * @param collisions takes each that collides, with the first other entry of its name
   * @return the entries in order, no name twice
   */
  public static List<Named> resolve(List<Named> named, Collisions collisions) {
    Map<String, List<Entry>> byName = new HashMap<>();
    named.forEach(each -> byName.computeIfAbsent(each.name(), name -> new ArrayList<>(1)).add(each.entry()));
    FreeNames free = new FreeNames(byName.keySet());
    List<Named> unique = new ArrayList<>();
    for (Named each : named) {
      List<Entry> same = byName.get(each.name());
      boolean first = each.entry() == same.get(0);
      Named given = first ? each : new Named(each.entry(), free.numbered(each.name()));
      if (same.size() > 1) {
        collisions.add(each, first ? same.get(1) : same.get(0), given.name());
      }
      unique.add(given);
    }
    return unique;
  }
}
