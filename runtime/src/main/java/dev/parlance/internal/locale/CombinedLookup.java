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
    int best = NONE;
    boolean contested = true;
    for (LocaleLookup table : tables) {
      int found = table.find(locale);
      // Where no table compares several, the first one counts.
      if (found >= 0 && contested) {
        best = number(table.tag(found));
        contested = isContested(table.tag(found), locale);
      }
    }
    return best;
  }

  /** Whether a table knows the locale {@code tag}, and finds another one. */
  private boolean isContested(String tag, Locale locale) {
    for (LocaleLookup table : tables) {
      int found = table.find(locale);
      if (found >= 0 && table.number(tag) >= 0 && !table.tag(found).equals(tag)) {
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
