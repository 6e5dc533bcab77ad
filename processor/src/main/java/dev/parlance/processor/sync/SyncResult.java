package dev.parlance.processor.sync;

import dev.parlance.processor.edit.Change;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a translation is brought up to date.
 *
 * @param changes the changes of its file
 * @param kept the number of translations that are kept under a new ID
 * @param toReview the keys of entries that someone has to look at, those from earlier included
 * @param added the number of entries that are new
 * @param removed the number of entries that are gone
 * @param unclear the number of entries that are gone and stay, since nothing says what their source texts were
 * @param unwritable the keys of entries that are not written, since the format cannot have their IDs or their texts
 * @param isForeign whether nothing of the source catalog was found in the file, which has other entries
 * @param successors which entries became which, by the old keys
 */
public record SyncResult(List<Change> changes, int kept, Set<String> toReview, int added, int removed,
    int unclear, List<String> unwritable, boolean isForeign, Map<String, Successor> successors) {
  /** Copies the collections. */
  public SyncResult {
    changes = List.copyOf(changes);
    toReview = Set.copyOf(toReview);
    unwritable = List.copyOf(unwritable);
    successors = Map.copyOf(successors);
  }
}
