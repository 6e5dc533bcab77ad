package dev.parlance.processor.spi;

/**
 * A position in a file.
 *
 * @param line the line, counted from 1; lines end with LF, CRLF or CR
 * @param column the column, counted from 1 in UTF-16 units: a tab counts as one, a byte order mark as none
 */
public record Position(int line, int column) {
  /** The first character of a file. */
  public static final Position START = new Position(1, 1);

  /** The position {@code lines} lines further down, in the same column. */
  public Position down(int lines) {
    return new Position(line + lines, column);
  }
}
