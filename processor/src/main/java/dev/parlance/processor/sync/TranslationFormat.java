package dev.parlance.processor.sync;

import dev.parlance.processor.edit.CatalogWriter;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.spi.MessageText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What the file of a translation can say.
 *
 * @param writer the writer of its format
 * @param holds whether it can have an entry with an ID and a text
 * @param isBilingual whether it repeats the source's texts, notes and places
 * @param toReview the keys of the entries to be reviewed, of a format that cannot say it in the file
 * @param faulty the IDs of entries that it has with a fault, so that they cannot be changed
 */
public record TranslationFormat(CatalogWriter writer, BiPredicate<String, MessageText> holds, boolean isBilingual,
    Set<String> toReview, Set<String> faulty) {
  /** Copies the sets. */
  public TranslationFormat {
    toReview = Set.copyOf(toReview);
    faulty = Set.copyOf(faulty);
  }

  /** Whether entries without a translation are left out: as is asked, or since an empty text would be a translation. */
  boolean leavesOut(SyncOptions.Untranslated asked) {
    return asked == SyncOptions.Untranslated.OMIT
        || asked != SyncOptions.Untranslated.SOURCE && writer.leavesOutUntranslated();
  }

  /** The entries of {@code entries} that count, by their keys. */
  Map<String, FileEntry> counting(List<FileEntry> entries, Function<FileEntry, String> key) {
    return FileEntry.counting(entries, key, writer.reader().isLikeProperties());
  }
}
