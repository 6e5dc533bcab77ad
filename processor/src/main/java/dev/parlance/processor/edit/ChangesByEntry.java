package dev.parlance.processor.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The changes of a file by the entry that each concerns. */
public final class ChangesByEntry {
  private final Set<FileEntry> removed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<FileEntry, Change.Update> updates = new IdentityHashMap<>();
  private final Map<FileEntry, List<Change.Add>> added = new IdentityHashMap<>();
  private final List<Change.Add> first = new ArrayList<>();

  /**
   * Sorts {@code changes}.
   *
   * @param entries the entries of the file
   * @throws IllegalArgumentException if a change concerns another entry, such as one of the same file opened once more
   */
  public ChangesByEntry(List<Change> changes, List<? extends FileEntry> entries) {
    Set<FileEntry> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(entries);
    for (Change change : changes) {
      check(change, known);
      if (change instanceof Change.Remove remove) {
        removed.add(remove.entry());
      } else if (change instanceof Change.Update update) {
        updates.put(update.entry(), update);
      } else if (change instanceof Change.Add add) {
        add.after().map(after -> added.computeIfAbsent(after, entry -> new ArrayList<>())).orElse(first).add(add);
      }
    }
  }

  private static void check(Change change, Set<FileEntry> known) {
    Optional<FileEntry> entry = change instanceof Change.Add add ? add.after()
        : Optional.of(change instanceof Change.Update update ? update.entry() : ((Change.Remove) change).entry());
    if (entry.filter(each -> !known.contains(each)).isPresent()) {
      throw new IllegalArgumentException("the file has no such entry: " + change);
    }
  }

  /** Whether {@code entry} is removed. */
  public boolean removes(FileEntry entry) {
    return removed.contains(entry);
  }

  /** How {@code entry} is changed where it is; empty where it is not. */
  public Optional<Change.Update> update(FileEntry entry) {
    return Optional.ofNullable(updates.get(entry));
  }

  /** What is added before all entries. */
  public List<Change.Add> first() {
    return first;
  }

  /** What is added after {@code entry}, in its order. */
  public List<Change.Add> after(FileEntry entry) {
    return added.getOrDefault(entry, List.of());
  }
}
