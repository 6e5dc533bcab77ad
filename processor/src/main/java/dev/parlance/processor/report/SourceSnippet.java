package dev.parlance.processor.report;

/**
 * Prints a line of a catalog with a caret below a column: one line on any terminal, whatever ends a line there.
 */
public final class SourceSnippet {
  private static final int BEFORE = 100;
  private static final int AFTER = 60;
  private static final int LONGEST_SENTENCE = 400;

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
      String printed = PrintedName.of(line, i, i + 1);
      snippet.append(printed);
      if (i < caret) {
        below.append(printed.equals("\t") ? printed : " ".repeat(isSecondOfPair(line, i) ? 0 : printed.length()));
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
    return PrintedName.of(sentence, 0, end) + (end < sentence.length() ? "…" : "");
  }

  private static int boundary(String line, int i) {
    return i < line.length() && isSecondOfPair(line, i) ? i - 1 : i;
  }

  private static boolean isSecondOfPair(String line, int i) {
    return i > 0 && Character.isHighSurrogate(line.charAt(i - 1)) && Character.isLowSurrogate(line.charAt(i));
  }
}
