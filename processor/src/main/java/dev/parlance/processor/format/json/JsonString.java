package dev.parlance.processor.format.json;

/**
 * A string of a file.
 *
 * @param characters what it is read as
 * @param origins where in the file each of these characters is, and where the string ends
 */
record JsonString(String characters, int[] origins) {
  private static final int ESCAPE = "\\u0000".length();

  /** Reads the string whose first character is at {@code start} of {@code file}. */
  static JsonString read(String file, int start) {
    StringBuilder decoded = new StringBuilder();
    int[] origins = new int[end(file, start) - start + 1];
    int at = start;
    while (at < file.length() && file.charAt(at) != '"') {
      origins[decoded.length()] = at;
      if (file.charAt(at) != '\\') {
        decoded.append(file.charAt(at++));
      } else if (file.startsWith("\\u", at) && at + ESCAPE <= file.length()) {
        decoded.append((char) Integer.parseInt(file.substring(at + 2, at + ESCAPE), 16));
        at += ESCAPE;
      } else {
        decoded.append(escaped(file.charAt(Math.min(at + 1, file.length() - 1))));
        at += 2;
      }
    }
    origins[decoded.length()] = at;
    return new JsonString(decoded.toString(), origins);
  }

  /** Where the string ends whose first character is at {@code start}. */
  static int end(String file, int start) {
    int at = start;
    while (at < file.length() && file.charAt(at) != '"') {
      at += file.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, file.length());
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> c;
    };
  }
}
