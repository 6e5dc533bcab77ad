package dev.parlance.internal.render;

import java.util.ArrayList;
import java.util.List;

/** Counts the items of the open lists, and returns their bullets and numbers. */
final class ListMarkers {
  private static final int BULLETS = -1;

  /** For each open list the number of its last item, or {@link #BULLETS}. */
  private final List<Integer> lists = new ArrayList<>();

  /** Opens a list inside the open ones. */
  void start(boolean numbered) {
    lists.add(numbered ? 0 : BULLETS);
  }

  /** Closes the innermost list. */
  void end() {
    lists.remove(lists.size() - 1);
  }

  /** Whether a list is open. */
  boolean isInList() {
    return !lists.isEmpty();
  }

  /** The marker of the next item of the innermost list; a bullet where no list is open. */
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
