package dev.parlance.processor.sync;

import dev.parlance.processor.spi.MessageText;
import java.util.Map;

/**
 * What a source catalog and its translation were when they last belonged together, for formats whose translations do not
 * repeat the source's texts.
 *
 * @param source the source's texts by their keys
 * @param translation the translation's texts by their keys; one that is another now was translated anew
 */
public record Earlier(Map<String, MessageText> source, Map<String, MessageText> translation) {
  /** Nothing is known. */
  public static final Earlier UNKNOWN = new Earlier(Map.of(), Map.of());

  /** Copies the maps. */
  public Earlier {
    source = Map.copyOf(source);
    translation = Map.copyOf(translation);
  }
}
