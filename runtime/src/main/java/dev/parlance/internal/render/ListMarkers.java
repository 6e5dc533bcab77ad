package dev.parlance.internal.render;

import java.util.ArrayList;
import java.util.List;

/** Counts the items of the open lists, and returns their bullets and numbers. */
final class ListMarkers {
  private final List<OpenList> lists = new ArrayList<>();

  /** The list that ended directly before; null after anything else. */
  private OpenList adjacent;

  private static final class OpenList {
    final boolean numbered;
    final boolean alternative;
    int items;

    OpenList(boolean numbered, boolean alternative) {
      this.numbered = numbered;
      this.alternative = alternative;
    }

    String next() {
      items++;
      return numbered ? items + (alternative ? ") " : ". ") : alternative ? "+ " : "- ";
    }
  }

  /** Opens a list inside the open ones; if {@code alternating}, with other markers than an adjacent one has. */
  void start(boolean numbered, boolean alternating) {
    boolean continues = alternating && adjacent != null && adjacent.numbered == numbered;
    lists.add(new OpenList(numbered, continues && !adjacent.alternative));
    separate();
  }

  /** Closes the innermost list. */
  void end() {
    adjacent = lists.remove(lists.size() - 1);
  }

  /** Keeps the list before apart from the next one, since something is between them. */
  void separate() {
    adjacent = null;
  }

  /** Whether a list is open. */
  boolean isInList() {
    return !lists.isEmpty();
  }

  /** Whether the innermost list is in another one. */
  boolean isNested() {
    return lists.size() > 1;
  }

  /** The marker of the next item of the innermost list; a bullet where no list is open. */
  String next() {
    return lists.isEmpty() ? "- " : lists.get(lists.size() - 1).next();
  }
}
