package dev.parlance.processor.report;

import dev.parlance.processor.spi.FileText;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A catalog file as findings quote it, decoded when that is asked for: most files have nothing to tell of. */
public final class SourceText {
  private static final Pattern PLACEHOLDER = Pattern.compile("<x id=\"([^\"<>]*)\"/>");

  private final String path;
  private final Supplier<FileText> text;
  private final UnaryOperator<String> placeholder;

  /**
   * A file.
   *
   * @param path the absolute path, for diagnostics
   * @param text gives its text, the same each time
   * @param placeholder how the placeholder of a name is written in it
   */
  public SourceText(String path, Supplier<FileText> text, UnaryOperator<String> placeholder) {
    this.path = path;
    this.text = text;
    this.placeholder = placeholder;
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

  /** How many lines there are, at least one. */
  public int lineCount() {
    return text.get().lineCount();
  }

  /** The line {@code number}, counted from 1; empty where there is none. */
  public String line(int number) {
    return text.get().line(number);
  }
}
