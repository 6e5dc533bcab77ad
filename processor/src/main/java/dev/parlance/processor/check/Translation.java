package dev.parlance.processor.check;

import dev.parlance.processor.message.Message;
import java.util.Map;

/**
 * The texts of one locale that are fit to be shown.
 *
 * @param locale the locale's tag
 * @param texts them, by the source's ID
 */
public record Translation(String locale, Map<String, Message> texts) {
  /** Copies the map. */
  public Translation {
    texts = Map.copyOf(texts);
  }
}
