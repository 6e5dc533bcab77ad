package dev.parlance.processor.locale.cldr;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the parent of a locale (<a href="https://www.unicode.org/reports/tr35/#Parent_Locales">UTS #35, Parent
 * Locales</a>): that of CLDR where it names one, else the truncated tag.
 *
 * <p>ICU4J's public API only truncates, so CLDR's table is checked in, as {@code parent-locales.txt}.
 */
public final class ParentLocales {
  private static final String ROOT = "root";

  private final Map<String, String> parents = new TreeMap<>();

  public ParentLocales() {
    CldrTable.read("parent-locales.txt").forEach(words -> parents.put(words.get(0), words.get(1)));
  }

  /** The parent of {@code tag}; empty for the root. */
  public Optional<String> of(String tag) {
    String named = parents.get(tag);
    if (named != null) {
      return named.equals(ROOT) ? Optional.empty() : Optional.of(named);
    }
    int end = tag.lastIndexOf('-');
    return end < 0 ? Optional.empty() : Optional.of(tag.substring(0, end));
  }

  /** The locales for which CLDR names a parent. */
  public Set<String> children() {
    return parents.keySet();
  }
}
