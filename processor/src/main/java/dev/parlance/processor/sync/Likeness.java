package dev.parlance.processor.sync;

import java.util.Map;

/**
 * How a text became another one.
 *
 * @param score from 0 to 1, how much of the text is the same
 * @param isSame whether nothing but white space and the names of placeholders differs
 * @param words the number of words
 * @param unmatched how many of them have nothing like them in the other text
 * @param renamed the new names of placeholders by the old ones, where they differ
 */
public record Likeness(double score, boolean isSame, int words, int unmatched, Map<String, String> renamed) {
  private static final double NEARLY_SAME = 0.8;
  private static final double LIKE = 0.7;
  private static final int FEW_WORDS = 2;
  private static final int WORDS_PER_OTHER = 8;

  /** Copies the map. */
  public Likeness {
    renamed = Map.copyOf(renamed);
  }

  /**
   * Whether a translation of the one text is worth a reviewer's look as that of the other.
   *
   * @param samePlace whether the one is in the catalog where the other was: elsewhere, a text with a word that is another
   *     one may just as well be new
   */
  boolean isEnough(boolean samePlace) {
    if (isSame) {
      return true;
    }
    boolean fewOthers = unmatched * WORDS_PER_OTHER <= words;
    return score >= NEARLY_SAME && (samePlace || fewOthers)
        || samePlace && words > FEW_WORDS && score >= LIKE && 2 * unmatched < words;
  }

  /** Whether the texts are one and the same to anyone: sources may be rewritten without a question. */
  boolean isCertain(boolean samePlace) {
    return isSame || score >= NEARLY_SAME && samePlace && unmatched <= Math.max(1, words / WORDS_PER_OTHER);
  }
}
