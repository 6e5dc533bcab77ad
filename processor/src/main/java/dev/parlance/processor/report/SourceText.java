package dev.parlance.processor.report;

import java.util.List;
import java.util.function.Supplier;

/** The lines of a catalog file, split when the first is asked for: most files have nothing to tell of. */
public final class SourceText {
  private final String path;
  private final Supplier<List<String>> split;
  private List<String> lines;

  /**
   * A file whose lines {@code split} makes.
   *
   * @param path the absolute path, for diagnostics
   * @param split gives the lines without their ends, at least one
   */
  public SourceText(String path, Supplier<List<String>> split) {
    this.path = path;
    this.split = split;
  }

  /** A file with {@code lines}. */
  public SourceText(String path, List<String> lines) {
    this(path, () -> lines);
  }

  /** The absolute path. */
  public String path() {
    return path;
  }

  /** The lines without their ends. */
  public List<String> lines() {
    if (lines == null) {
      lines = List.copyOf(split.get());
    }
    return lines;
  }

  /** The line {@code number}, counted from 1; empty where there is none. */
  public String line(int number) {
    return number >= 1 && number <= lines().size() ? lines().get(number - 1) : "";
  }
}
