package dev.parlance.processor.report;

/** Prints a line of a catalog with a caret below a column, safe for a terminal. */
public final class SourceSnippet {
  private static final int BEFORE = 100;
  private static final int AFTER = 60;
  private static final int LONGEST_SENTENCE = 400;
  private static final char REPLACEMENT = '\ufffd';

  private SourceSnippet() {}

  /** The part of {@code line} near {@code column}, and the caret below it; empty for a blank line. */
  public static String of(String line, int column) {
    if (line.isBlank()) {
      return "";
    }
    int caret = Math.min(column - 1, line.length());
    int start = boundary(line, caret > BEFORE + AFTER ? caret - BEFORE : 0);
    int end = boundary(line, line.length() - caret > 2 * AFTER ? caret + AFTER : line.length());
    StringBuilder snippet = new StringBuilder("\n");
    StringBuilder below = new StringBuilder("\n");
    if (start > 0) {
      snippet.append('…');
      below.append(' ');
    }
    for (int i = start; i < end; i++) {
      char c = line.charAt(i);
      snippet.append(isInvisible(line, i) ? REPLACEMENT : c);
      if (i < caret && !Character.isLowSurrogate(c)) {
        below.append(c == '\t' ? '\t' : ' ');
      }
    }
    if (end < line.length()) {
      snippet.append('…');
    }
    return snippet.append(below).append('^').toString();
  }

  /** A sentence that quotes a catalog, shortened and without control characters that a terminal would obey. */
  public static String printable(String sentence) {
    int end = boundary(sentence, Math.min(sentence.length(), LONGEST_SENTENCE));
    StringBuilder printable = new StringBuilder();
    for (int i = 0; i < end; i++) {
      printable.append(isInvisible(sentence, i) ? REPLACEMENT : sentence.charAt(i));
    }
    return end < sentence.length() ? printable.append("…").toString() : printable.toString();
  }

  /** Controls other than TAB, bidi controls and line separators: they would garble the message. */
  private static boolean isInvisible(String text, int i) {
    char c = text.charAt(i);
    return Character.isISOControl(c) && c != '\t'
        || c == '\u061c' || c >= '\u200e' && c <= '\u200f' || c >= '\u2028' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\ufeff';
  }

  private static int boundary(String line, int i) {
    boolean inPair = i > 0 && i < line.length()
        && Character.isHighSurrogate(line.charAt(i - 1)) && Character.isLowSurrogate(line.charAt(i));
    return inPair ? i - 1 : i;
  }
}
