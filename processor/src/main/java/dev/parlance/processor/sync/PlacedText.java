package dev.parlance.processor.sync;

import dev.parlance.processor.spi.MessageText;

/**
 * A source text of an entry with the place that it has, or had, among entries that stayed.
 *
 * @param key the entry's key
 * @param text its source text
 * @param before the key of the last entry before it that stayed; empty where there is none
 * @param after the key of the first entry behind it that stayed; empty where there is none
 */
record PlacedText(String key, MessageText text, String before, String after) {
  /** Whether it is where {@code other} was. */
  boolean isWhere(PlacedText other) {
    return before.equals(other.before) || after.equals(other.after);
  }
}
