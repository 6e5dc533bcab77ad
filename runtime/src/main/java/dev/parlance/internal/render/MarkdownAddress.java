package dev.parlance.internal.render;

import dev.parlance.internal.text.HtmlCharacters;
import dev.parlance.internal.text.WhiteSpace;

/**
 * Writes what is between the parentheses of a link or an image (CommonMark §6.3): every character that could end it, or
 * that some parser looks for in its source, is a reference.
 */
final class MarkdownAddress {
  private MarkdownAddress() {}

  /**
   * Appends {@code address} and {@code title}, which may be null, in parentheses.
   *
   * @param emphasized whether {@code _} could be taken for the end of an emphasis around the link
   */
  static void write(StringBuilder out, String address, String title, boolean emphasized) {
    out.append('(').append(address.isEmpty() ? "<>" : "");
    destination(out, address, emphasized);
    if (title != null) {
      out.append(" \"");
      title(out, HtmlCharacters.kept(title));
      out.append('"');
    }
    out.append(')');
  }

  private static void destination(StringBuilder out, String address, boolean emphasized) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ' ') {
        out.append("%20");
      } else if (c == '&') {
        out.append("&amp;");
      } else if (c == '\\') {
        // cmark reads a reference to it, and then the escape that it begins.
        out.append("\\\\");
      } else if (c > 0x7e ? WhiteSpace.isAnySpace(c) : !isPlain(c) || emphasized && c == '_') {
        MarkdownText.reference(out, c);
      } else {
        out.append(c);
      }
    }
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~:/?#@!$'+,;=%".indexOf(c) >= 0;
  }

  private static void title(StringBuilder out, String title) {
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (c == '&') {
        out.append("&amp;");
      } else if (c == '\\' && i + 1 < title.length()) {
        out.append("\\\\");
      } else if (c != ' ' && WhiteSpace.isAnySpace(c) || "\"\\<>[]()`*_".indexOf(c) >= 0) {
        MarkdownText.reference(out, c);
      } else {
        out.append(c);
      }
    }
  }
}
