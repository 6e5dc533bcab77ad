package dev.parlance.processor.locale.dates;

/**
 * Puts values into a pattern with numbered places, such as <code>{1} 'at' {0}</code>. An apostrophe quotes only before a
 * brace.
 */
final class ArgumentPattern {
  private ArgumentPattern() {}

  /** {@code pattern} with {@code values} in its places. */
  static String filled(String pattern, String... values) {
    StringBuilder filled = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : 0;
      if (c == '\'' && next == '\'') {
        filled.append(c);
        i++;
      } else if (c == '\'' && (quoted || next == '{' || next == '}')) {
        quoted = !quoted;
      } else if (c == '{' && !quoted) {
        filled.append(values[next - '0']);
        i += 2;
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }
}
