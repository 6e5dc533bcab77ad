package dev.parlance.processor.convert;

import java.util.Set;

/**
 * A file of a converted catalog.
 *
 * @param locale the locale of a translation; empty for the source
 * @param text the text of the file
 * @param entries how many entries it has
 * @param toReview the IDs of texts to be reviewed, for a format that cannot say so itself
 */
public record ConvertedFile(String locale, String text, int entries, Set<String> toReview) {
  /** Copies the set. */
  public ConvertedFile {
    toReview = Set.copyOf(toReview);
  }
}
