package dev.parlance.processor.overview;

import java.util.List;

/**
 * Where a message is used.
 *
 * @param calls the calls of its methods in class files
 * @param used whether it is used at all: called, named by a text or a template, or included in one that is
 */
public record Uses(List<SourcePlace> calls, boolean used) {
  /** Copies the list. */
  public Uses {
    calls = List.copyOf(calls);
  }
}
