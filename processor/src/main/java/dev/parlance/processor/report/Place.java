package dev.parlance.processor.report;

/**
 * A place in a catalog.
 *
 * @param source the catalog's lines
 * @param line the line, counted from 1
 * @param column the column, in UTF-16 units counted from 1
 */
public record Place(SourceText source, int line, int column) {
  /** Whether this is the place that {@code other} is. */
  boolean isAt(Place other) {
    return line == other.line && column == other.column && source.path().equals(other.source.path());
  }

  /** {@code path:line:column}. */
  @Override
  public String toString() {
    return source.path() + ":" + line + ":" + column;
  }
}
