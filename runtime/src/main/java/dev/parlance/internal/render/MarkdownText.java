package dev.parlance.internal.render;

import dev.parlance.Link;
import dev.parlance.internal.text.HtmlCharacters;
import dev.parlance.internal.text.WhiteSpace;

/**
 * Writes Markdown that shows each character of a text literally: what could open markup is escaped with a
 * backslash (CommonMark §2.4), what a parser would drop is a numeric reference (§2.5).
 */
final class MarkdownText {
  /** A list item's number has at most nine digits (CommonMark §5.2). */
  private static final int LONGEST_NUMBER = 9;

  private static final int LONGEST_VOID_TAG = 5;

  private final StringBuilder out = new StringBuilder();
  private final boolean oneLine;
  private int lineStart;

  /** {@code oneLine} for a heading, which ends with its line. */
  MarkdownText(boolean oneLine) {
    this.oneLine = oneLine;
  }

  /** Appends {@code text}, escaped. */
  void words(String text) {
    String kept = HtmlCharacters.kept(text);
    for (int i = 0; i < kept.length(); i++) {
      if (kept.charAt(i) == '\n') {
        lineFeed(kept, i);
      } else {
        character(kept.charAt(i), i + 1 < kept.length() && kept.charAt(i + 1) == ' ');
      }
    }
  }

  /** A line feed between words is kept; anywhere else a parser would drop it or begin a block. */
  private void lineFeed(String text, int index) {
    boolean between = index > 0
        && index + 1 < text.length()
        && !WhiteSpace.isSpace(text.charAt(index - 1))
        && !WhiteSpace.isSpace(text.charAt(index + 1));
    if (between && !oneLine) {
      newLine();
    } else {
      out.append("&#10;");
    }
  }

  private void newLine() {
    out.append('\n');
    lineStart = out.length();
  }

  private void character(char c, boolean beforeSpace) {
    boolean first = out.length() == lineStart;
    switch (c) {
      case '\r' -> out.append("&#13;");
      case ' ' -> out.append(first ? "&#32;" : " ");
      case '\t' -> out.append(first ? "&#9;" : "\t");
      default -> {
        if (isEscaped(c, first) && !(c == '&' && beforeSpace)) {
          out.append('\\');
        }
        out.append(c);
      }
    }
  }

  private boolean isEscaped(char c, boolean first) {
    return switch (c) {
      case '\\', '`', '*', '_', '[', ']', '<', '>', '&', '~', '|' -> true;
      case '+', '-', '=', ':' -> first;
      case '#' -> first || oneLine;
      // GitHub makes links of http:// and www.
      case '/' -> endsWith(":");
      case '.' -> isNumberAtLineStart() || endsWith("www");
      case ')' -> isNumberAtLineStart();
      default -> false;
    };
  }

  private boolean isNumberAtLineStart() {
    if (out.length() - lineStart > LONGEST_NUMBER) {
      return false;
    }
    for (int i = lineStart; i < out.length(); i++) {
      if (out.charAt(i) < '0' || out.charAt(i) > '9') {
        return false;
      }
    }
    return out.length() > lineStart;
  }

  /** Whether the Markdown written so far ends with {@code suffix}, ASCII letters in any case. */
  private boolean endsWith(String suffix) {
    int start = out.length() - suffix.length();
    for (int i = 0; i < suffix.length(); i++) {
      if (start < 0 || (out.charAt(start + i) | 0x20) != (suffix.charAt(i) | 0x20)) {
        return false;
      }
    }
    return true;
  }

  /** Appends {@code markup} unescaped. */
  void markup(String markup) {
    out.append(markup);
  }

  /** Appends a code span; with {@code <code>} tags if {@code asTag}. */
  void code(String text, boolean asTag) {
    if (asTag) {
      markup("<code>");
      words(text);
      markup("</code>");
    } else {
      markup(MarkdownCode.span(text));
    }
  }

  /** Appends a line break; {@code inside} a paragraph it is a backslash before a line feed. */
  void lineBreak(boolean inside) {
    if (inside && !oneLine) {
      out.append('\\');
      newLine();
    } else {
      out.append("<br>");
    }
  }

  void startLink() {
    if (endsWith("!")) {
      // Unescaped, the exclamation mark would make it an image.
      out.insert(out.length() - 1, '\\');
    }
    out.append('[');
  }

  /** Appends an image; {@code title} may be null. */
  void image(String alt, String address, String title) {
    out.append("![");
    words(alt);
    destinationAndTitle(address, title);
  }

  void endLink(Link link) {
    destinationAndTitle(link.address(), link.attributes().get("title"));
  }

  /** Appends the destination, in pointed brackets where it needs them (CommonMark §6.3), and the title. */
  private void destinationAndTitle(String address, String title) {
    boolean plain = !address.isEmpty() && address.chars().allMatch(MarkdownText::isPlainInDestination);
    out.append(plain ? "](" : "](<");
    destination(address);
    out.append(plain ? "" : ">");
    if (title != null) {
      out.append(" \"");
      title(HtmlCharacters.kept(title));
      out.append('"');
    }
    out.append(')');
  }

  private static boolean isPlainInDestination(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        || "-._~:/?#@!$&'*+,;=%".indexOf(c) >= 0;
  }

  private void destination(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == '<' || c == '>' || c == '\\' || c == '&') {
        out.append('\\');
      }
      if (c == ' ') {
        out.append("%20");
      } else {
        out.append(c);
      }
    }
  }

  private void title(String title) {
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (c == '"' || c == '\\' || c == '&') {
        out.append('\\');
      }
      if (c == '\n' || c == '\r') {
        // A blank line would end the paragraph.
        out.append(c == '\n' ? "&#10;" : "&#13;");
      } else {
        out.append(c);
      }
    }
  }

  /** The Markdown written, with a last space, which a parser would drop, as a reference. */
  String finish() {
    String tag = out.length() <= LONGEST_VOID_TAG ? out.toString() : "";
    if (tag.equals("<br>") || tag.equals("<wbr>")) {
      // A tag alone on a line begins a block of HTML, which takes in the lines after it (CommonMark §4.6).
      return "&#32;" + tag;
    }
    int last = out.length() - 1;
    if (last >= 0 && (out.charAt(last) == ' ' || out.charAt(last) == '\t')) {
      String reference = out.charAt(last) == ' ' ? "&#32;" : "&#9;";
      out.replace(last, last + 1, reference);
    }
    return out.toString();
  }
}
