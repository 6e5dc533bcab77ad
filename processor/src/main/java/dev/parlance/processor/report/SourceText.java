package dev.parlance.processor.report;

import dev.parlance.processor.spi.FileText;
import java.util.function.UnaryOperator;

/** A catalog file as findings quote it. */
public final class SourceText {
  private final String path;
  private final FileText text;
  private final UnaryOperator<String> form;

  /**
   * A file.
   *
   * @param path the absolute path, for diagnostics
   * @param text its text
   * @param form writes the placeholders in a sentence, which are those of a plain catalog, as the file does
   */
  public SourceText(String path, FileText text, UnaryOperator<String> form) {
    this.path = path;
    this.text = text;
    this.form = form;
  }

  /** A file whose placeholders are those of a plain catalog. */
  public SourceText(String path, FileText text) {
    this(path, text, sentence -> sentence);
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
    return text.lineCount();
  }

  /** The line {@code number}, counted from 1; empty where there is none. */
  public String line(int number) {
    return text.line(number);
  }
}
