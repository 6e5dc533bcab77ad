package dev.parlance.processor.emit;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Java source text that means given characters. */
final class Literals {
  private Literals() {}

  /** A string literal. */
  static String of(String value) {
    StringBuilder literal = new StringBuilder(value.length() + 16);
    append(value, literal);
    return literal.toString();
  }

  /** Appends a string literal. Octal escapes have three digits, so that a digit after one is a digit. */
  static void append(String value, StringBuilder literal) {
    literal.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> {
          if (c < 0x20 || c == 0x7f) {
            literal.append('\\').append((char) ('0' + (c >> 6))).append((char) ('0' + (c >> 3 & 7)))
                .append((char) ('0' + (c & 7)));
          } else {
            appendAscii(c, literal);
          }
        }
      }
    }
    literal.append('"');
  }

  /** {@code text} for a {@code //} comment: a doubled backslash begins no Unicode escape. */
  static String inComment(String text) {
    return ascii(text.replace("\\", "\\\\"));
  }

  /**
   * {@code source} in ASCII, everything else as Unicode escapes: then the file means the same in every encoding, and is
   * the same to the byte whatever encoding the compiler writes. What comes from catalogs is escaped before JavaPoet sees
   * it, which begins a new line at U+0085, U+2028 and U+2029 too.
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
      ascii.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        ascii.append(Character.forDigit(c >> shift & 0xf, 16));
      }
    }
  }
}
