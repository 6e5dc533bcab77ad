package dev.parlance.processor.report;

import java.util.List;

/**
 * The lines of a catalog file.
 *
 * @param path the absolute path, for diagnostics
 * @param lines the lines without their ends
 */
public record SourceText(String path, List<String> lines) {
  /** Copies the list. */
  public SourceText {
    lines = List.copyOf(lines);
  }

  /** The line {@code number}, counted from 1. */
  public String line(int number) {
    return lines.get(number - 1);
  }
}
