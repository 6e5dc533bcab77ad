package dev.parlance.internal.render;

import java.util.ArrayList;
import java.util.List;

/** The bullets and numbers of the lists that are open. */
final class ListMarkers {
  private static final int BULLETS = -1;

  /** For each open list the number of its last item, or {@link #BULLETS}. */
  private final List<Integer> lists = new ArrayList<>();

  /** A list begins in those that are open. */
  void start(boolean numbered) {
    lists.add(numbered ? 0 : BULLETS);
  }

  /** The innermost list ends. */
  void end() {
    lists.remove(lists.size() - 1);
  }

  /** Whether a list is open. */
  boolean isInList() {
    return !lists.isEmpty();
  }

  /** What stands before the next item of the innermost list; a bullet where there is none. */
  String next() {
    int innermost = lists.size() - 1;
    if (innermost < 0 || lists.get(innermost) == BULLETS) {
      return "- ";
    }
    int number = lists.get(innermost) + 1;
    lists.set(innermost, number);
    return number + ". ";
  }
}
