package dev.parlance.processor.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The changes that a file can have, where some of them may be of texts that its format has no form for.
 *
 * @param text the text of the file after the changes that it can have
 * @param refused the changes that it cannot have, in their order
 */
public record WritableChanges(String text, List<Change> refused) {
  /** Copies the list. */
  public WritableChanges {
    refused = List.copyOf(refused);
  }

  /** Makes {@code changes} in {@code file} as far as it can have them. */
  public static WritableChanges of(OpenCatalog file, List<Change> changes) {
    try {
      return new WritableChanges(file.changed(changes), List.of());
    } catch (IllegalArgumentException some) {
      List<Change> refused = new ArrayList<>();
      addRefused(file, changes, refused);
      Set<Change> left = new HashSet<>(refused);
      return new WritableChanges(
          file.changed(changes.stream().filter(change -> !left.contains(change)).toList()), refused);
    }
  }

  /** Halves {@code changes}, which are refused together, until each that is refused alone is found. */
  private static void addRefused(OpenCatalog file, List<Change> changes, List<Change> refused) {
    if (changes.size() == 1) {
      refused.addAll(changes);
      return;
    }
    int middle = changes.size() / 2;
    for (List<Change> half : List.of(changes.subList(0, middle), changes.subList(middle, changes.size()))) {
      try {
        file.changed(half);
      } catch (IllegalArgumentException some) {
        addRefused(file, half, refused);
      }
    }
  }
}
