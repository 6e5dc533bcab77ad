package dev.parlance.processor.format.plain;

import java.util.Optional;

/**
 * A line {@code ID=text}, {@code ID = text} or {@code ID: text}, as other formats have them.
 *
 * @param id the ID
 * @param mark the offset of the sign behind it
 * @param sign that sign
 */
record KeyedLine(String id, int mark, char sign) {
  private static final int SHORTEST_DIGEST = 12;

  /** {@code line} if it has that form. */
  static Optional<KeyedLine> of(String line) {
    int end = 0;
    while (end < line.length() && isKeyPart(line.charAt(end))) {
      end++;
    }
    if (end == 0 || end == line.length()) {
      return Optional.empty();
    }
    int mark = end;
    while (mark < line.length() && isSpace(line.charAt(mark))) {
      mark++;
    }
    char sign = mark == line.length() ? ' ' : line.charAt(mark);
    if (sign != '=' && sign != ':') {
      return Optional.empty();
    }
    String rest = line.substring(mark + 1);
    boolean spaceFollows = rest.isEmpty() || isSpace(rest.charAt(0));
    // A text may be a colon or an equals sign alone, and a colon may begin one.
    boolean keyed = sign == '=' && (mark == end ? !isDigest(line, end) : spaceFollows && !rest.isBlank())
        || sign == ':' && mark == end && spaceFollows;
    return keyed ? Optional.of(new KeyedLine(line.substring(0, end), mark, sign)) : Optional.empty();
  }

  /** Whether the ID is a digest in Base64, which may end with = signs. */
  private static boolean isDigest(String line, int end) {
    int last = end;
    while (last < line.length() && line.charAt(last) == '=') {
      last++;
    }
    return end >= SHORTEST_DIGEST && last % 4 == 0 && (last == line.length() || isSpace(line.charAt(last)));
  }

  private static boolean isKeyPart(char c) {
    return Character.isLetterOrDigit(c) || "._-$/".indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
