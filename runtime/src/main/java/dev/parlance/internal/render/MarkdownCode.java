package dev.parlance.internal.render;

import java.util.BitSet;

/** Writes code spans and blocks (CommonMark §6.1 and §4.5): nothing is escaped, and no fence is in the text. */
final class MarkdownCode {
  private MarkdownCode() {}

  /**
   * A code span with {@code text}, which is not empty; a line break in it is a space, as CommonMark reads it.
   *
   * <p>The fence is the shortest that the text does not have: three and more backticks would begin a code block where a
   * parser does not see their end.
   */
  static String span(String text) {
    String line = text.replace("\r\n", " ").replace('\r', ' ').replace('\n', ' ')
        .replace('\u2028', ' ').replace('\u2029', ' ');
    String fence = "`".repeat(runs(line).nextClearBit(1));
    boolean edge = line.startsWith("`") || line.endsWith("`");
    // A parser drops one space from both ends, unless there is nothing else.
    boolean trimmed = line.startsWith(" ") && line.endsWith(" ") && line.chars().anyMatch(c -> c != ' ');
    return edge || trimmed ? fence + ' ' + line + ' ' + fence : fence + line + fence;
  }

  /** A fenced code block with {@code text}. */
  static String fenced(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    String fence = "`".repeat(Math.max(3, runs(lines).length()));
    return fence + '\n' + lines + (lines.endsWith("\n") ? "" : "\n") + fence;
  }

  /** The lengths of the runs of backticks in {@code text}. */
  private static BitSet runs(String text) {
    BitSet lengths = new BitSet();
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '`') {
        run++;
      } else {
        lengths.set(run);
        run = 0;
      }
    }
    lengths.set(run);
    return lengths;
  }
}
