package dev.parlance.internal.text;

/** White space: what HTML drops at the edges of a block, and what any program takes for a space. */
public final class WhiteSpace {
  private WhiteSpace() {}

  public static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /**
   * Whether {@code c} is a space for HTML, for Unicode, or for JavaScript's {@code trim()}, which drops U+FEFF too; NEL is
   * none of them.
   */
  public static boolean isAnySpace(char c) {
    return isSpace(c) || c >= 0xa0 && (Character.isSpaceChar(c) || c == '\ufeff' || c == '\u180e');
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
