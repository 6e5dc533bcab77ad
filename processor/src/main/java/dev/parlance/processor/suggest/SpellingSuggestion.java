package dev.parlance.processor.suggest;

import java.util.Collection;
import java.util.Optional;

/** The name that someone may have meant. */
public final class SpellingSuggestion {
  /** The length of the shortest that Angular makes, nearly always 19. */
  private static final int DECIMAL_DIGEST = 16;
  private static final int HEXADECIMAL_DIGEST = 40;

  /** Names that are longer are not compared: the time grows with the product of the lengths. */
  private static final int LONGEST = 250;

  private SpellingSuggestion() {}

  /** The one of {@code names} that is most like {@code name}; empty where none is like it. */
  public static Optional<String> to(String name, Collection<String> names) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    int least = Math.max(2, mostEdits(name));
    String nearest = null;
    boolean digest = isDigest(name);
    for (String each : names) {
      if (digest && !sharesAnEnd(name, each) || isDigest(each) != digest) {
        continue;
      }
      int distance = distance(name, each, least);
      if (distance < least || distance == least && (nearest == null || each.compareTo(nearest) < 0)) {
        least = distance;
        nearest = each;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The most edits by which a name is taken for another: more for a readable one than for a digest. */
  static int mostEdits(String name) {
    return name.length() < 4 ? 1 : isReadable(name) ? name.length() / 2 : Math.max(2, name.length() / 4);
  }

  private static boolean isReadable(String name) {
    return letters(name) > name.length() / 2 && name.length() < HEXADECIMAL_DIGEST;
  }

  private static boolean isDigest(String name) {
    return name.length() >= DECIMAL_DIGEST && !isReadable(name);
  }

  private static int letters(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      letters += Character.isLetter(name.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** Whether two digests begin or end alike, as they do where one is misspelt: few others need be compared. */
  private static boolean sharesAnEnd(String one, String other) {
    int some = one.length() / 4;
    return one.regionMatches(0, other, 0, some)
        || one.regionMatches(one.length() - some, other, other.length() - some, some);
  }

  /** The number of characters to insert, remove or replace (Levenshtein). */
  public static int distance(String one, String other) {
    return distance(one, other, Integer.MAX_VALUE);
  }

  /** The distance where it is at most {@code most}; else any larger number. */
  private static int distance(String one, String other, int most) {
    if (Math.max(one.length(), other.length()) > LONGEST || Math.abs(one.length() - other.length()) > most) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int nearest = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
        nearest = Math.min(nearest, row[j]);
      }
      if (nearest > most) {
        return nearest;
      }
    }
    return row[other.length()];
  }
}
