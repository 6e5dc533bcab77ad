package dev.parlance.processor.exchange.unit;

import java.util.List;

/**
 * A file that came back from translators.
 *
 * @param locale the locale that the file says it is in; empty where it does not say
 * @param units its texts, in the order of the file
 */
public record ReceivedFile(String locale, List<ReceivedUnit> units) {
  /** Copies the list. */
  public ReceivedFile {
    units = List.copyOf(units);
  }
}
