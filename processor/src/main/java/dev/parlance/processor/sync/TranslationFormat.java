package dev.parlance.processor.sync;

import dev.parlance.processor.edit.CatalogWriter;
import dev.parlance.processor.edit.Change;
import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.edit.SourceEntry;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the file of a translation can say.
 *
 * @param writer the writer of its format
 * @param isBilingual whether it repeats the source's texts, notes and places
 * @param toReview the keys of the entries to be reviewed, of a format that cannot say it in the file
 */
public record TranslationFormat(CatalogWriter writer, boolean isBilingual, Set<String> toReview) {
  /** Copies the set. */
  public TranslationFormat {
    toReview = Set.copyOf(toReview);
  }

  /** Whether entries without a translation are left out: as is asked, or since an empty text would be a translation. */
  boolean leavesOut(SyncOptions.Untranslated asked) {
    return asked == SyncOptions.Untranslated.OMIT
        || asked != SyncOptions.Untranslated.SOURCE && writer.leavesOutUntranslated();
  }

  /** The change of an entry whose text is kept. */
  Change.Update update(FileEntry entry, SourceEntry now, Map<String, String> renamed, EntryState state) {
    return new Change.Update(entry, now, Optional.empty(), renamed, state);
  }
}
