package dev.parlance.internal.render;

import dev.parlance.Link;
import dev.parlance.internal.text.HtmlCharacters;
import dev.parlance.internal.text.WhiteSpace;

/**
 * Writes Markdown that shows each character of a text literally. What could open markup is escaped with a backslash
 * (CommonMark §2.4), or is a reference (§2.5) where a parser drops the character, or looks for it in the source without
 * regard to backslashes.
 */
final class MarkdownText {
  /** A list item's number has at most nine digits (CommonMark §5.2). */
  private static final int LONGEST_NUMBER = 9;

  /** U+2060, which is invisible: GitHub's parser links an e-mail address even where its {@code @} is a reference. */
  private static final String NO_ADDRESS = "&#8288;";

  private static final String BREAK_OPPORTUNITY = "<wbr>";

  private final StringBuilder out = new StringBuilder();
  private final boolean oneLine;
  private int lineStart;

  /** Whether the line has nothing but the starts of elements so far. */
  private boolean beforeWords = true;

  private boolean inLink;
  private boolean inImage;
  private int emphasisDepth;

  /** {@code oneLine} for a heading, which ends with its line. */
  MarkdownText(boolean oneLine) {
    this.oneLine = oneLine;
  }

  /** Appends the reference to a character. */
  static void reference(StringBuilder out, int character) {
    out.append("&#").append(character).append(';');
  }

  /** Appends {@code text}, escaped; its first and last characters as references if asked. */
  void words(String text, boolean startsWithReference, boolean endsWithReference) {
    int start = startsWithReference ? text.offsetByCodePoints(0, 1) : 0;
    int end = endsWithReference ? text.offsetByCodePoints(text.length(), -1) : text.length();
    if (start > 0) {
      reference(out, text.codePointAt(0));
      beforeWords = false;
    }
    for (int i = start; i < end; i++) {
      character(text, i);
    }
    if (start <= end && end < text.length()) {
      reference(out, text.codePointAt(end));
      beforeWords = false;
    }
  }

  private void character(String text, int index) {
    char c = text.charAt(index);
    if (c == '\n') {
      lineFeed(text, index);
      return;
    }
    if (isReference(c)) {
      reference(out, c);
    } else {
      out.append(isEscaped(text, index) ? "\\" : "");
      if (c == '@' && !isInBrackets() && MarkdownAutolinks.isSignOfAddress(text, index)) {
        out.append(NO_ADDRESS);
      }
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append(index + 1 < text.length() && text.charAt(index + 1) == ' ' ? "&" : "&amp;");
        default -> out.append(c);
      }
    }
    beforeWords = false;
  }

  /** A line feed between words is kept; anywhere else a parser would drop it or begin a block. */
  private void lineFeed(String text, int index) {
    boolean between = index > 0
        && index + 1 < text.length()
        && !WhiteSpace.isAnySpace(text.charAt(index - 1))
        && !WhiteSpace.isAnySpace(text.charAt(index + 1));
    if (between && !oneLine && !inImage) {
      newLine();
    } else {
      out.append("&#10;");
      beforeWords = false;
    }
  }

  private void newLine() {
    out.append('\n');
    lineStart = out.length();
    beforeWords = true;
  }

  /** Whether this is inside a link or an image, where parsers link no e-mail address, and marked misreads backslashes. */
  private boolean isInBrackets() {
    return inLink || inImage;
  }

  /** Whether a parser links addresses here: not in the text of a link, but markdown-it does so in that of an image. */
  private boolean isAddressLinked() {
    return !inLink || inImage;
  }

  private boolean isReference(char c) {
    return switch (c) {
      case '\\' -> isInBrackets();
      case '`', '[', ']', '\r', '\u2028', '\u2029' -> true;
      // A footnote.
      case '^' -> endsWith('[');
      default -> beforeWords && WhiteSpace.isAnySpace(c);
    };
  }

  private boolean isEscaped(String text, int index) {
    char c = text.charAt(index);
    boolean first = out.length() == lineStart;
    return switch (c) {
      case '\\', '*', '_', '~', '|' -> true;
      case '+', '-', '=', ':' -> first;
      case '#' -> first || oneLine;
      case '/' -> isAddressLinked() && MarkdownAutolinks.isSlashOfAddress(text, index);
      case '.' -> isMarkerOfItem(text, index) || isAddressLinked() && MarkdownAutolinks.isDotOfAddress(text, index);
      case ')' -> isMarkerOfItem(text, index);
      default -> false;
    };
  }

  /** Whether the character at {@code index} ends the number of a list item. */
  private boolean isMarkerOfItem(String text, int index) {
    if (out.length() - lineStart > LONGEST_NUMBER
        || index + 1 < text.length() && !WhiteSpace.isAnySpace(text.charAt(index + 1))) {
      return false;
    }
    for (int i = lineStart; i < out.length(); i++) {
      if (out.charAt(i) < '0' || out.charAt(i) > '9') {
        return false;
      }
    }
    return out.length() > lineStart;
  }

  private boolean endsWith(char c) {
    return out.length() > 0 && out.charAt(out.length() - 1) == c;
  }

  void startElement(String name, String delimiter) {
    out.append(delimiter.isEmpty() ? "<" + name + ">" : delimiter);
    emphasisDepth += delimiter.isEmpty() ? 0 : 1;
  }

  void endElement(String name, String delimiter) {
    out.append(delimiter.isEmpty() ? "</" + name + ">" : delimiter);
    emphasisDepth -= delimiter.isEmpty() ? 0 : 1;
  }

  void breakOpportunity() {
    out.append(BREAK_OPPORTUNITY);
  }

  /** Appends a code span; with {@code <code>} tags if {@code asTag}. */
  void code(String text, boolean asTag) {
    if (asTag) {
      out.append("<code>");
      words(text, false, false);
      out.append("</code>");
    } else {
      out.append(MarkdownCode.span(text));
    }
    beforeWords = false;
  }

  /**
   * Appends a line break: a backslash before a line feed, which needs something after it; if not {@code beforeContent}, a
   * space, which no page shows there.
   */
  void lineBreak(boolean beforeContent) {
    if (oneLine) {
      out.append("<br>");
    } else {
      out.append('\\');
      newLine();
      out.append(beforeContent ? "" : "&#32;");
    }
  }

  void startLink() {
    startBracket();
    inLink = true;
  }

  private void startBracket() {
    if (endsWith('!') || endsWith('^')) {
      // It would begin an image or a footnote.
      char c = out.charAt(out.length() - 1);
      out.setLength(out.length() - 1);
      reference(out, c);
    }
    out.append('[');
    beforeWords = false;
  }

  void endLink(Link link) {
    inLink = false;
    out.append(']');
    MarkdownAddress.write(out, link.address(), link.attributes().get("title"), emphasisDepth > 0);
  }

  /** Appends an image; {@code title} may be null. */
  void image(String alt, String address, String title) {
    out.append("![");
    beforeWords = false;
    inImage = true;
    words(HtmlCharacters.kept(alt), false, false);
    inImage = false;
    out.append(']');
    MarkdownAddress.write(out, address, title, emphasisDepth > 0);
  }

  /** The Markdown written, with a last space, which a parser would drop, as a reference. */
  String finish() {
    if (out.toString().equals(BREAK_OPPORTUNITY)) {
      // A tag alone on a line begins a block of HTML, which takes in the lines after it (CommonMark §4.6).
      return "&#32;" + BREAK_OPPORTUNITY;
    }
    int last = out.length() - 1;
    if (last >= 0 && WhiteSpace.isAnySpace(out.charAt(last))) {
      char space = out.charAt(last);
      out.setLength(last);
      reference(out, space);
    }
    return out.toString();
  }
}
