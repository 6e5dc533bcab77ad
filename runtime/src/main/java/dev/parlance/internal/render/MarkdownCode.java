package dev.parlance.internal.render;

import dev.parlance.internal.text.HtmlCharacters;

/**
 * Writes code spans and blocks (CommonMark §6.1 and §4.5): nothing is escaped, and the fence is longer than any inside.
 */
final class MarkdownCode {
  private MarkdownCode() {}

  /** A code span with {@code text}, which is not empty; a line break in it is a space, as CommonMark reads it. */
  static String span(String text) {
    String line = HtmlCharacters.kept(text).replace("\r\n", " ").replace('\r', ' ').replace('\n', ' ');
    String fence = "`".repeat(longestRun(line) + 1);
    boolean edge = line.startsWith("`") || line.endsWith("`");
    // A parser drops one space from both ends, unless there is nothing else.
    boolean trimmed = line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
    return edge || trimmed ? fence + ' ' + line + ' ' + fence : fence + line + fence;
  }

  /** A fenced code block with {@code text}. */
  static String fenced(String text) {
    String lines = HtmlCharacters.kept(text).replace("\r\n", "\n").replace('\r', '\n');
    String fence = "`".repeat(Math.max(3, longestRun(lines) + 1));
    return fence + '\n' + lines + (lines.endsWith("\n") ? "" : "\n") + fence;
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
