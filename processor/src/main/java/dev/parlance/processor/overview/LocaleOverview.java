package dev.parlance.processor.overview;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The overview of a translation.
 *
 * @param locale its tag
 * @param file the path of its file
 * @param rightToLeft whether it is written from right to left
 * @param required whether its texts must be correct
 * @param messages the number of messages in each state
 */
public record LocaleOverview(
    String locale, String file, boolean rightToLeft, boolean required, Map<TranslationState, Integer> messages) {
  /** Copies the map, and adds the states that it lacks. */
  public LocaleOverview {
    Map<TranslationState, Integer> all = new EnumMap<>(TranslationState.class);
    for (TranslationState state : TranslationState.values()) {
      all.put(state, messages.getOrDefault(state, 0));
    }
    messages = Collections.unmodifiableMap(all);
  }
}
