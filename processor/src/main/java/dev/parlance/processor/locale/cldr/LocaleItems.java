package dev.parlance.processor.locale.cldr;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A checked-in table of what locales write: per locale a line of its tag and, behind tabulators, items
 * {@code name=value}. A locale inherits the items of its parent that it does not name; a name without {@code =} takes an
 * item away.
 */
public final class LocaleItems {
  private static final String ROOT = "root";
  private static final FallbackLocales FALLBACK = new FallbackLocales();

  private final Map<String, String> lines = new HashMap<>();

  /** Reads the table {@code name}. */
  public LocaleItems(String name) {
    CldrTable.lines(name).forEach(line -> lines.put(line.substring(0, line.indexOf('\t')), line));
  }

  /** The items of the locale {@code tag}. */
  public Map<String, String> of(String tag) {
    List<String> chain = FALLBACK.of(tag);
    Collections.reverse(chain);
    Map<String, String> items = new TreeMap<>();
    add(ROOT, items);
    chain.forEach(step -> add(step, items));
    return items;
  }

  private void add(String tag, Map<String, String> items) {
    String[] parts = lines.getOrDefault(tag, tag).split("\t");
    for (int i = 1; i < parts.length; i++) {
      int end = parts[i].indexOf('=', 1);
      if (end < 0) {
        items.remove(parts[i]);
      } else {
        items.put(parts[i].substring(0, end), parts[i].substring(end + 1));
      }
    }
  }
}
