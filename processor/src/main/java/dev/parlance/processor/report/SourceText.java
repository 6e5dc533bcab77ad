package dev.parlance.processor.report;

import dev.parlance.processor.spi.FileText;

/** A catalog file as findings quote it. */
public final class SourceText {
  private final String path;
  private final FileText text;

  /**
   * A file.
   *
   * @param path the absolute path, for diagnostics
   * @param text its text
   */
  public SourceText(String path, FileText text) {
    this.path = path;
    this.text = text;
  }

  /** The absolute path. */
  public String path() {
    return path;
  }

  /** How many lines there are, at least one. */
  public int lineCount() {
    return text.lineCount();
  }

  /** The line {@code number}, counted from 1; empty where there is none. */
  public String line(int number) {
    return text.line(number);
  }
}
