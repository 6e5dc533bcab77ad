package dev.parlance.processor.exchange;

import java.util.List;
import java.util.Set;

/**
 * What an import makes of a translation's file.
 *
 * @param text the text of the file afterwards; as it was where nothing was taken
 * @param taken how many texts were taken, or marked as they came back
 * @param unchanged how many texts the file has already
 * @param open how many texts came back without a translation
 * @param leftOut the texts that were left out, and why, in the order of the file that came back
 * @param notes what is worth knowing of texts that were taken
 * @param toReview the IDs of texts to be reviewed afterwards, for a format that cannot say so itself
 */
public record ImportResult(String text, int taken, int unchanged, int open, List<ImportNote> leftOut,
    List<ImportNote> notes,
    Set<String> toReview) {
  /** Copies the collections. */
  public ImportResult {
    leftOut = List.copyOf(leftOut);
    notes = List.copyOf(notes);
    toReview = Set.copyOf(toReview);
  }
}
