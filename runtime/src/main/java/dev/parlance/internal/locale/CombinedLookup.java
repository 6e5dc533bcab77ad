package dev.parlance.internal.locale;

import java.util.List;
import java.util.Locale;

/**
 * Finds the locale of a class that fits a request, where applications added locales to it: by the table of the class, and
 * by one for each application, which was computed among the locales of the class and those that it adds.
 *
 * <p>What a table finds counts unless another one knows that locale and finds one that fits better. {@code fr-CA} finds
 * {@code fr}, which an application added, though the class itself finds {@code en}. Where several count, that of the
 * request's own language wins, whatever the order of the tables: {@code sk} finds {@code sk} rather than {@code cs}.
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
    String request = locale.toLanguageTag();
    String best = null;
    for (String tag : found) {
      if (tag != null && !tag.equals(best) && (best == null || isBetter(tag, best, found, request))) {
        best = tag;
      }
    }
    return best == null ? NONE : number(best);
  }

  /** Whether {@code tag} fits {@code request} better than {@code other}; both were {@code found}. */
  private boolean isBetter(String tag, String other, String[] found, String request) {
    boolean contested = isContested(tag, found);
    if (contested != isContested(other, found)) {
      return !contested;
    }
    int difference = closeness(tag, request) - closeness(other, request);
    return difference > 0 || difference == 0 && tag.compareTo(other) < 0;
  }

  /** How much of {@code request} the locale {@code tag} has, which fits it as a table says. */
  private static int closeness(String tag, String request) {
    if (request.equals(tag) || request.startsWith(tag + "-")) {
      return tag.length();
    }
    return language(tag).equals(language(request)) ? 0 : -1;
  }

  private static String language(String tag) {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
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
