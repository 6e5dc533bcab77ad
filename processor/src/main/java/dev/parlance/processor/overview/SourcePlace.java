package dev.parlance.processor.overview;

import java.util.Comparator;

/**
 * A place in a source of a program.
 *
 * @param file the path of the source
 * @param line the line, counted from 1; 0 where it is unknown
 */
public record SourcePlace(String file, int line) implements Comparable<SourcePlace> {
  private static final Comparator<SourcePlace> ORDER =
      Comparator.comparing(SourcePlace::file).thenComparingInt(SourcePlace::line);

  @Override
  public int compareTo(SourcePlace other) {
    return ORDER.compare(this, other);
  }
}
