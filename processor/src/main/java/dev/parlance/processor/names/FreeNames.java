package dev.parlance.processor.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names that are still free: the second that asks for a name gets it with the number 2, or the next that is free. */
public final class FreeNames {
  private static final int FIRST_NUMBER = 2;

  private final Set<String> used;

  /** The number from which on a name may be free: none before is, so that many of one name are named quickly. */
  private final Map<String, Integer> next = new HashMap<>();

  /** All names but {@code used} are free. */
  public FreeNames(Collection<String> used) {
    this.used = new HashSet<>(used);
  }

  /** Takes {@code name} where it is free, else {@link #numbered}. */
  public String name(String name) {
    return used.add(name) ? name : numbered(name);
  }

  /** Takes {@code name} with the first number with which it is free. */
  public String numbered(String name) {
    int number = next.getOrDefault(name, FIRST_NUMBER);
    while (!used.add(name + number)) {
      number++;
    }
    next.put(name, number + 1);
    return name + number;
  }
}
