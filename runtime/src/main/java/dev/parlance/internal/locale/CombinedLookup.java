package dev.parlance.internal.locale;

import java.util.List;
import java.util.Locale;

/**
 * Finds the locale of a class that fits a request, where applications added locales to it: by the table of the class, and
 * by one for each application, which was computed among the locales of the class and those that it adds.
 *
 * <p>What a table finds counts unless another one knows that locale and finds one that fits better. {@code fr-CA} finds
 * {@code fr}, which an application added, though the class itself finds {@code en}.
 */
public final class CombinedLookup extends LocaleLookup {
  private static final int NONE = -1;

  private final List<LocaleLookup> tables;

  /** A lookup among the locales {@code tags}, by number, each of which one of {@code tables} knows. */
  public CombinedLookup(List<String> tags, List<LocaleLookup> tables) {
    super(tags, "");
    this.tables = List.copyOf(tables);
  }

  @Override
  public int find(Locale locale) {
    String[] found = new String[tables.size()];
    for (int i = 0; i < found.length; i++) {
      int number = tables.get(i).find(locale);
      found[i] = number < 0 ? null : tables.get(i).tag(number);
    }
    int last = NONE;
    for (String tag : found) {
      if (tag != null) {
        last = number(tag);
        // The first that no other table contradicts counts.
        if (!isContested(tag, found)) {
          return last;
        }
      }
    }
    return last;
  }

  /** Whether a table knows the locale {@code tag}, though it {@code found} another one. */
  private boolean isContested(String tag, String[] found) {
    for (int i = 0; i < found.length; i++) {
      if (found[i] != null && tables.get(i).number(tag) >= 0 && !found[i].equals(tag)) {
        return true;
      }
    }
    return false;
  }

  @Override
  boolean isForAnyone(int number) {
    for (LocaleLookup table : tables) {
      int its = table.number(tag(number));
      if (its >= 0 && !table.isForAnyone(its)) {
        return false;
      }
    }
    return true;
  }
}
