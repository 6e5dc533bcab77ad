package dev.parlance.processor.report;

/**
 * Characters that a log, a terminal or a file of lines would obey rather than show: controls, line ends of any kind,
 * bidi controls, invisible characters, and halves of surrogate pairs.
 */
final class UnprintableCharacters {
  private UnprintableCharacters() {}

  /** Whether the unit at {@code i} of {@code text} is one. A tab is not, since compilers print it. */
  static boolean isAt(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x7f) {
      return c < ' ' && c != '\t';
    }
    return c < 0xa0 || c == '\u061c' || c == '\u200b' || c >= '\u200e' && c <= '\u200f'
        || c >= '\u2028' && c <= '\u202e' || c >= '\u2060' && c <= '\u206f' || c == '\ufeff'
        || c >= '\ufff9' && c <= '\ufffb' || isLoneSurrogate(text, i);
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c) && !(i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)))
        || Character.isLowSurrogate(c) && !(i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
  }

  /** Appends {@code c} as an escape sequence of Java. */
  static void append(char c, StringBuilder escaped) {
    switch (c) {
      case '\n' -> escaped.append("\\n");
      case '\r' -> escaped.append("\\r");
      case '\t' -> escaped.append("\\t");
      default -> escaped.append(String.format("\\u%04x", (int) c));
    }
  }
}
