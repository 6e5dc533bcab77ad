package dev.parlance.processor.emit;

import java.util.Locale;

/** Java source text that means given characters. */
final class Literals {
  private Literals() {}

  /** A string literal. */
  static String of(String value) {
    return '"' + inside(value) + '"';
  }

  /** The inside of a string literal. Octal escapes have three digits, so that a digit after one is a digit. */
  static String inside(String value) {
    StringBuilder literal = new StringBuilder(value.length() + 16);
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
            literal.append(c);
          }
        }
      }
    }
    return ascii(literal.toString());
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
    StringBuilder ascii = new StringBuilder(source.length() + 16);
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c < 0x80) {
        ascii.append(c);
      } else {
        String digits = Integer.toHexString(c).toLowerCase(Locale.ROOT);
        ascii.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
      }
    }
    return ascii.toString();
  }
}
