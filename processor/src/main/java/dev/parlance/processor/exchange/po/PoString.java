package dev.parlance.processor.exchange.po;

/** The strings of PO, which are written as those of C. */
final class PoString {
  private PoString() {}

  /** The lines of {@code keyword} with {@code characters}; a line feed ends a line of the file, too. */
  static String write(String keyword, String characters) {
    StringBuilder out = new StringBuilder(keyword).append(' ');
    int end = characters.indexOf('\n');
    if (end < 0 || end == characters.length() - 1) {
      return out.append('"').append(escaped(characters)).append("\"\n").toString();
    }
    out.append("\"\"\n");
    int start = 0;
    while (start < characters.length()) {
      end = characters.indexOf('\n', start);
      int next = end < 0 ? characters.length() : end + 1;
      out.append('"').append(escaped(characters.substring(start, next))).append("\"\n");
      start = next;
    }
    return out.toString();
  }

  private static String escaped(String characters) {
    StringBuilder escaped = new StringBuilder(characters.length() + 16);
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      switch (c) {
        case '"' -> escaped.append("\\\"");
        case '\\' -> escaped.append("\\\\");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        default -> {
          if (c < ' ' || c == 0x7f) {
            escaped.append(String.format("\\%03o", (int) c));
          } else {
            escaped.append(c);
          }
        }
      }
    }
    return escaped.toString();
  }

  /** The characters that are written as {@code escaped}, what is between the quotation marks. */
  static String read(String escaped) {
    StringBuilder characters = new StringBuilder(escaped.length());
    for (int i = 0; i < escaped.length();) {
      char c = escaped.charAt(i++);
      if (c != '\\' || i == escaped.length()) {
        characters.append(c);
        continue;
      }
      char kind = escaped.charAt(i++);
      switch (kind) {
        case 'n' -> characters.append('\n');
        case 't' -> characters.append('\t');
        case 'r' -> characters.append('\r');
        case 'a' -> characters.append('\007');
        case 'b' -> characters.append('\b');
        case 'f' -> characters.append('\f');
        case 'v' -> characters.append('\013');
        case 'x' -> i = number(escaped, i, 16, 2, characters);
        case '0', '1', '2', '3', '4', '5', '6', '7' -> i = number(escaped, i - 1, 8, 3, characters);
        default -> characters.append(kind);
      }
    }
    return characters.toString();
  }

  private static int number(String escaped, int from, int radix, int most, StringBuilder characters) {
    int end = from;
    while (end < escaped.length() && end - from < most && Character.digit(escaped.charAt(end), radix) >= 0) {
      end++;
    }
    if (end > from) {
      characters.append((char) Integer.parseInt(escaped.substring(from, end), radix));
    }
    return end;
  }
}
