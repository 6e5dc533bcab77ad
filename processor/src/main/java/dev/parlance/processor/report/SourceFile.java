package dev.parlance.processor.report;

import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.Position;

/** A catalog file as findings quote it. */
public final class SourceFile {
  private final String path;
  private final FileText text;

  /**
   * Creates the file.
   *
   * @param path the absolute path, for diagnostics
   * @param text its text
   */
  public SourceFile(String path, FileText text) {
    this.path = path;
    this.text = text;
  }

  /** The absolute path. */
  public String path() {
    return path;
  }

  /** The number of lines, at least one. */
  public int lineCount() {
    return text.lineCount();
  }

  /** {@code line}, or the nearest one in the file. */
  int nearestLine(int line) {
    return Math.max(1, Math.min(line, lineCount()));
  }

  /** {@code position}, or the nearest one in the file: a reader may report a position that does not exist. */
  Position inside(Position position) {
    if (position.line() < 1) {
      return Position.START;
    }
    String line = line(position.line());
    return line.isEmpty() && position.line() > lineCount() ? inside(new Position(lineCount(), Integer.MAX_VALUE))
        : new Position(position.line(), Math.max(1, Math.min(position.column(), line.length() + 1)));
  }

  /** The line {@code number}, counted from 1; empty where it does not exist. */
  public String line(int number) {
    return text.line(number);
  }
}
