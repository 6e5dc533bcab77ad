package dev.parlance.processor.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of constants, for the names of methods. */
public final class ConstantNames {
  private ConstantNames() {}

  /**
   * The names of constants for {@code methods}, in their order: in upper snake case, the later of two that are the same
   * with {@code _2} or the next number that is free.
   */
  public static List<String> of(List<String> methods) {
    List<String> wanted = methods.stream().map(ConstantNames::upperSnakeCase).toList();
    Set<String> taken = new HashSet<>(wanted);
    Set<String> given = new HashSet<>();
    Map<String, Integer> last = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (String name : wanted) {
      String unique = name;
      while (!given.add(unique)) {
        int number = last.merge(name, 2, (before, first) -> before + 1);
        unique = name + "_" + number;
        if (!taken.add(unique)) {
          unique = name;
        }
      }
      names.add(unique);
    }
    return names;
  }

  /** {@code EMAIL_REQUIRED} for {@code emailRequired}; the underscore behind a name that was taken is left out. */
  static String upperSnakeCase(String method) {
    int[] points = method.codePoints().toArray();
    int end = points.length;
    while (end > 1 && points[end - 1] == '_') {
      end--;
    }
    StringBuilder name = new StringBuilder(method.length() + 8);
    for (int i = 0; i < end; i++) {
      if (i > 0 && isStart(points, i, end)) {
        name.append('_');
      }
      name.appendCodePoint(Character.toUpperCase(points[i]));
    }
    // In Java 9 and later a lone underscore is a keyword.
    return name.toString().equals("_") ? "M_" : name.toString();
  }

  /** Whether a word begins at {@code i}: {@code parseUrl}, {@code parseURLNow}, {@code step2Done}. */
  private static boolean isStart(int[] points, int i, int end) {
    if (!Character.isUpperCase(points[i]) || points[i - 1] == '_') {
      return false;
    }
    return !Character.isUpperCase(points[i - 1]) || i + 1 < end && Character.isLowerCase(points[i + 1]);
  }
}
