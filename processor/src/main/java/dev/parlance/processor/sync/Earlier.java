package dev.parlance.processor.sync;

import dev.parlance.processor.spi.MessageText;
import java.util.Map;
import java.util.Set;

/**
 * What a source catalog and its translation were when they last belonged together, for formats whose translations do not
 * repeat the source's texts.
 *
 * @param source the source's texts by their keys
 * @param translation the translation's texts by their keys; one that is another now was translated anew
 * @param toReview the keys of texts that were to be reviewed; one that is not any more was reviewed
 */
public record Earlier(
    Map<String, MessageText> source, Map<String, MessageText> translation, Set<String> toReview) {
  /** Nothing is known. */
  public static final Earlier UNKNOWN = new Earlier(Map.of(), Map.of(), Set.of());

  /** Copies the collections. */
  public Earlier {
    source = Map.copyOf(source);
    translation = Map.copyOf(translation);
    toReview = Set.copyOf(toReview);
  }
}
