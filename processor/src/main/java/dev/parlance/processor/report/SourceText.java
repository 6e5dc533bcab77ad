package dev.parlance.processor.report;

import dev.parlance.processor.spi.FileText;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A catalog file as findings quote it, decoded when that is asked for: most files have nothing to tell of. */
public final class SourceText {
  private final String path;
  private final Supplier<FileText> text;
  private final UnaryOperator<String> form;

  /**
   * A file.
   *
   * @param path the absolute path, for diagnostics
   * @param text gives its text, the same each time
   * @param form writes the placeholders in a sentence, which are those of a plain catalog, as the file does
   */
  public SourceText(String path, Supplier<FileText> text, UnaryOperator<String> form) {
    this.path = path;
    this.text = text;
    this.form = form;
  }

  /** A sentence with each placeholder as it is written in this file, rather than in a plain catalog. */
  String inItsForm(String sentence) {
    return form.apply(sentence);
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
