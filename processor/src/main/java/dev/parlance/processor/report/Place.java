package dev.parlance.processor.report;

/**
 * A place in a catalog.
 *
 * @param source the catalog's lines
 * @param line the line, counted from 1
 * @param column the column, in UTF-16 units counted from 1
 */
public record Place(SourceText source, int line, int column) {
  /** {@code path:line:column}. */
  @Override
  public String toString() {
    return source.path() + ":" + line + ":" + column;
  }
}
