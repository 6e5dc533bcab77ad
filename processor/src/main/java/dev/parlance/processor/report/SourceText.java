package dev.parlance.processor.report;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a catalog file, split when the first is asked for: most files have nothing to tell of. */
public final class SourceText {
  private static final Pattern PLACEHOLDER = Pattern.compile("<x id=\"([^\"<>]*)\"/>");

  private final String path;
  private final Supplier<List<String>> split;
  private final UnaryOperator<String> placeholder;
  private List<String> lines;

  /**
   * A file whose lines {@code split} makes.
   *
   * @param path the absolute path, for diagnostics
   * @param split gives the lines without their ends, at least one
   * @param placeholder how the placeholder of a name is written in it
   */
  public SourceText(String path, Supplier<List<String>> split, UnaryOperator<String> placeholder) {
    this.path = path;
    this.split = split;
    this.placeholder = placeholder;
  }

  /** A plain catalog with {@code lines}. */
  public SourceText(String path, List<String> lines) {
    this(path, () -> lines, name -> "<x id=\"" + name + "\"/>");
  }

  /** A sentence with each placeholder as it is written in this file, rather than in a plain catalog. */
  String inItsForm(String sentence) {
    return PLACEHOLDER.matcher(sentence)
        .replaceAll(found -> Matcher.quoteReplacement(placeholder.apply(found.group(1))));
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
