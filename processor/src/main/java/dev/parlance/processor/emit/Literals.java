package dev.parlance.processor.emit;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Java source text that means given characters. */
final class Literals {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private Literals() {}

  /** A string literal. */
  static String of(String value) {
    StringBuilder literal = new StringBuilder(value.length() + 16);
    append(value, literal);
    return literal.toString();
  }

  /** Appends a string literal. A control before a digit is a Unicode escape: an octal one would seem to go on. */
  static void append(String value, StringBuilder literal) {
    literal.append('"');
    for (int i = endOfPlain(value, 0, literal); i < value.length(); i = endOfPlain(value, i + 1, literal)) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> {
          if (c < 0x80 && !isDigitAt(value, i + 1)) {
            literal.append('\\').append((char) ('0' + (c >> 6))).append((char) ('0' + (c >> 3 & 7)))
                .append((char) ('0' + (c & 7)));
          } else {
            appendUnicode(c, literal);
          }
        }
      }
    }
    literal.append('"');
  }

  /** Appends the characters from {@code start} on that stand for themselves, in one piece; returns where they end. */
  private static int endOfPlain(String value, int start, StringBuilder literal) {
    int end = start;
    while (end < value.length() && isPlain(value.charAt(end))) {
      end++;
    }
    literal.append(value, start, end);
    return end;
  }

  private static boolean isDigitAt(String value, int index) {
    return index < value.length() && value.charAt(index) >= '0' && value.charAt(index) <= '9';
  }

  private static boolean isPlain(char c) {
    return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
  }

  /** {@code text} for a {@code //} comment: a doubled backslash begins no Unicode escape. */
  static String inComment(String text) {
    return ascii(text.replace("\\", "\\\\"));
  }

  /**
   * {@code source} in ASCII, everything else as Unicode escapes: the file means the same in every encoding, and has the
   * same bytes whatever encoding the compiler writes. Text from catalogs is escaped before JavaPoet sees it, which
   * begins a new line at U+0085, U+2028 and U+2029 too.
   */
  static String ascii(String source) {
    if (source.getBytes(UTF_8).length == source.length()) {
      return source;
    }
    StringBuilder ascii = new StringBuilder(source.length() + 16);
    for (int i = 0; i < source.length(); i++) {
      appendAscii(source.charAt(i), ascii);
    }
    return ascii.toString();
  }

  /** Appends {@code c}, as a Unicode escape where it is not ASCII. */
  static void appendAscii(char c, StringBuilder ascii) {
    if (c < 0x80) {
      ascii.append(c);
    } else {
      appendUnicode(c, ascii);
    }
  }

  private static void appendUnicode(char c, StringBuilder ascii) {
    ascii.append("\\u").append(HEX[c >> 12]).append(HEX[c >> 8 & 0xf])
        .append(HEX[c >> 4 & 0xf]).append(HEX[c & 0xf]);
  }
}
