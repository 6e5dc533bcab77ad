package dev.parlance.internal.render;

import dev.parlance.internal.text.WhiteSpace;

/**
 * Finds the characters of a text that make an address of it for parsers that link addresses on their own: GitHub's <a
 * href="https://github.github.com/gfm/#autolinks-extension-">autolinks</a>, and linkify-it of markdown-it.
 */
final class MarkdownAutolinks {
  private MarkdownAutolinks() {}

  /** Whether the slash at {@code index} is one of {@code http://}. */
  static boolean isSlashOfAddress(String text, int index) {
    return index > 0 && (text.charAt(index - 1) == ':' || text.charAt(index - 1) == '/');
  }

  /** Whether the dot at {@code index} is one of {@code www.example} or {@code example.org}. */
  static boolean isDotOfAddress(String text, int index) {
    if (index >= 3 && text.regionMatches(true, index - 3, "www", 0, 3)) {
      // GitHub's parser takes in the markup that follows.
      return true;
    }
    return index > 0
        && index + 1 < text.length()
        && !WhiteSpace.isAnySpace(text.charAt(index - 1))
        && Character.isLetter(text.codePointAt(index + 1));
  }

  /** Whether the {@code @} at {@code index} is one of {@code me@example.org} or {@code mailto:me@localhost}. */
  static boolean isSignOfAddress(String text, int index) {
    return index > 0
        && (isOfMailbox(text.charAt(index - 1)) && isDotted(text, index + 1) || isAfterScheme(text, index));
  }

  private static boolean isOfMailbox(char c) {
    return isLetterOrDigit(c) || c == '.' || c == '+' || c == '-' || c == '_';
  }

  private static boolean isDotted(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && i + 1 < text.length() && isLetterOrDigit(text.charAt(i + 1))) {
        return true;
      }
      if (!isOfMailbox(c) || c == '+') {
        return false;
      }
    }
    return false;
  }

  /** Whether a colon precedes, before any white space and any other {@code @}. */
  private static boolean isAfterScheme(String text, int index) {
    for (int i = index - 1; i >= 0 && text.charAt(i) != '@' && !WhiteSpace.isAnySpace(text.charAt(i)); i--) {
      if (text.charAt(i) == ':') {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
