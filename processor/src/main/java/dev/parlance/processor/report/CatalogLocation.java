package dev.parlance.processor.report;

import dev.parlance.processor.spi.Position;
import java.util.Comparator;
import java.util.function.Supplier;

/**
 * A location in a catalog; the locations of a catalog are ordered. The exact position is computed on demand, since most
 * findings are only summed up.
 */
public final class CatalogLocation implements Location, Comparable<CatalogLocation> {
  private static final Comparator<CatalogLocation> ORDER =
      Comparator.comparing((CatalogLocation location) -> location.source.path())
          .thenComparingInt(location -> location.near.line()).thenComparingInt(location -> location.near.column())
          .thenComparingInt(location -> location.offset);

  private final SourceFile source;
  private final Position near;
  private final int offset;
  private final Supplier<Position> exact;

  /** What {@link #exact} computed; null until then. */
  private Position found;

  /** The place inside of the file. */
  private Position position;

  /**
   * Creates a location.
   *
   * @param source the catalog's lines
   * @param near the position where its entry begins
   * @param offset its distance from the start of the text, for the order; negative in the ID
   * @param exact computes the exact position
   */
  public CatalogLocation(SourceFile source, Position near, int offset, Supplier<Position> exact) {
    this.source = source;
    this.near = near;
    this.offset = offset;
    this.exact = exact;
  }

  /** The location at {@code position}. */
  public CatalogLocation(SourceFile source, Position position) {
    this(source, position, 0, () -> position);
  }

  /** The catalog's lines. */
  public SourceFile source() {
    return source;
  }

  /** The line, counted from 1. */
  public int line() {
    // A line may be megabytes long, and is looked at for a column only.
    return source.nearestLine(exact().line());
  }

  /** The column, in UTF-16 units counted from 1. */
  public int column() {
    return position().column();
  }

  private Position position() {
    if (position == null) {
      position = source.inside(exact());
    }
    return position;
  }

  private Position exact() {
    if (found == null) {
      found = FailSafe.get(exact, bug -> near);
    }
    return found;
  }

  /** Orders locations by path, then by their order in the file. */
  @Override
  public int compareTo(CatalogLocation other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CatalogLocation place && compareTo(place) == 0;
  }

  @Override
  public int hashCode() {
    return near.hashCode() + offset;
  }

  /** {@code path:line:column}, as it is printed. */
  @Override
  public String toString() {
    return PrintedName.of(source.path()) + ":" + line() + ":" + column();
  }
}
