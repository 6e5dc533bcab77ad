package dev.parlance.processor.sync.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A token of Java source, as far as annotations need it: a name, a sign, or a string
 * (<a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-3.html">JLS, chapter 3</a>).
 *
 * @param start the offset at which it begins
 * @param end the offset after it
 * @param written the token as it is written
 * @param literal the characters of a string
 */
record JavaToken(int start, int end, String written, Optional<String> literal) {
  private static final String BLOCK = "\"\"\"";

  /** Whether this is the name or sign {@code expected}. */
  boolean is(String expected) {
    return literal.isEmpty() && written.equals(expected);
  }

  /** The tokens of {@code source}, without comments; never fails. */
  static List<JavaToken> in(String source) {
    List<JavaToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (source.startsWith("//", at)) {
        int end = source.indexOf('\n', at);
        at = end < 0 ? source.length() : end;
      } else if (source.startsWith("/*", at)) {
        int end = source.indexOf("*/", at + 2);
        at = end < 0 ? source.length() : end + 2;
      } else if (source.startsWith(BLOCK, at)) {
        int end = endOf(source, at + BLOCK.length(), BLOCK);
        String block = source.substring(at + BLOCK.length(), Math.max(at + BLOCK.length(), end - BLOCK.length()));
        tokens.add(
            new JavaToken(at, end, source.substring(at, end), Optional.of(unescaped(block.strip().stripIndent()))));
        at = end;
      } else if (c == '"' || c == '\'') {
        int end = endOf(source, at + 1, String.valueOf(c));
        String content = source.substring(at + 1, Math.max(at + 1, end - 1));
        tokens.add(new JavaToken(at, end, source.substring(at, end),
            c == '"' ? Optional.of(unescaped(content)) : Optional.empty()));
        at = end;
      } else {
        int end = at + 1;
        while (Character.isJavaIdentifierStart(c) && end < source.length()
            && Character.isJavaIdentifierPart(source.charAt(end))) {
          end++;
        }
        tokens.add(new JavaToken(at, end, source.substring(at, end), Optional.empty()));
        at = end;
      }
    }
    return tokens;
  }

  private static int endOf(String source, int from, String quote) {
    for (int i = from; i < source.length(); i++) {
      if (source.charAt(i) == '\\') {
        i++;
      } else if (source.startsWith(quote, i)) {
        return i + quote.length();
      }
    }
    return source.length();
  }

  private static String unescaped(String written) {
    try {
      return written.translateEscapes();
    } catch (IllegalArgumentException malformed) {
      return written;
    }
  }
}
