package dev.parlance.internal.text;

/** The white space that HTML drops at the edges of a block. */
public final class WhiteSpace {
  private WhiteSpace() {}

  public static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** The index of the first character of {@code text} that is not white space; its length where all are. */
  public static int startOfWords(String text) {
    int start = 0;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** The index after the last character of {@code text} that is not white space; 0 where all are. */
  public static int endOfWords(String text) {
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
