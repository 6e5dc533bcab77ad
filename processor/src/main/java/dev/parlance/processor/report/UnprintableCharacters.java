package dev.parlance.processor.report;

/**
 * Characters that a log, a terminal or a file of lines would obey rather than show: controls, line ends of any kind,
 * bidi controls, invisible characters, and halves of surrogate pairs.
 */
final class UnprintableCharacters {
  /** Further characters that show nothing: the soft hyphen, fillers, separators, and a blank of Braille. */
  private static final String INVISIBLE = "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u2800\u3164\uffa0";

  private UnprintableCharacters() {}

  /** Whether the unit at {@code i} of {@code text} is one. A tab is not, since compilers print it. */
  static boolean isAt(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x7f) {
      return c < ' ' && c != '\t';
    }
    return c < 0xa0 || INVISIBLE.indexOf(c) >= 0 || isTag(text, i) || c == '\u061c' || c == '\u200b'
        || c >= '\u200e' && c <= '\u200f'
        || c >= '\u2028' && c <= '\u202e' || c >= '\u2060' && c <= '\u206f' || c == '\ufeff'
        || c >= '\ufff9' && c <= '\ufffb' || isLoneSurrogate(text, i);
  }

  /** Whether this is half of a tag character (U+E0000 to U+E007F). */
  private static boolean isTag(String text, int i) {
    int start = Character.isLowSurrogate(text.charAt(i)) && i > 0 ? i - 1 : i;
    return text.codePointAt(start) >> 7 == 0xe0000 >> 7;
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
