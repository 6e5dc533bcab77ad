package dev.parlance.analysis.templates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines and columns of offsets in a text, faster for those that ascend. */
final class TextPlaces {
  private static final Pattern LINE = Pattern.compile("\\r\\n|\\r|\\n");

  private final String text;
  private int line = 1;
  private int start;

  TextPlaces(String text) {
    this.text = text;
  }

  /** Goes to {@code offset}. */
  TextPlaces at(int offset) {
    if (offset < start) {
      line = 1;
      start = 0;
    }
    Matcher ends = LINE.matcher(text).region(start, offset);
    while (ends.find()) {
      line++;
      start = ends.end();
    }
    return this;
  }

  /** The line there, counted from 1. */
  int line() {
    return line;
  }

  /** The column of {@code offset}, which is in that line, counted from 1. */
  int column(int offset) {
    return offset - start + 1;
  }
}
