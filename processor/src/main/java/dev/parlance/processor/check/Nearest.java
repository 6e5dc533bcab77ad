package dev.parlance.processor.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that someone may have meant. */
public final class Nearest {
  private Nearest() {}

  /** The one of {@code names} that is most like {@code name}; empty where none is like it. */
  public static Optional<String> to(String name, Collection<String> names) {
    int most = Math.max(2, name.length() / 2);
    return names.stream()
        .filter(each -> Math.abs(each.length() - name.length()) <= most && distance(name, each) <= most)
        .min(Comparator.comparingInt((String each) -> distance(name, each)).thenComparing(each -> each));
  }

  /** The number of characters to insert, remove or replace (Levenshtein). */
  public static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
