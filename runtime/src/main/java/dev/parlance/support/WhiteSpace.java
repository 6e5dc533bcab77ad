package dev.parlance.support;

/** What HTML takes for layout at the edge of a block. */
final class WhiteSpace {
  private WhiteSpace() {}

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** The index of the first character of {@code text} that is no white space; its length where all is. */
  static int startOfWords(String text) {
    int start = 0;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** The index after the last character of {@code text} that is no white space; 0 where all is. */
  static int endOfWords(String text) {
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
