package dev.parlance.internal.text;

/**
 * Writes texts and attribute values so that an HTML5 parser reads back what was passed; characters that HTML
 * cannot contain become U+FFFD.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream">HTML, parsing</a>
 */
public final class HtmlEscaper {
  private HtmlEscaper() {}

  /** Appends {@code text}, escaped for use between tags: {@code a < b} becomes {@code a &lt; b}. */
  public static void text(StringBuilder out, String text) {
    escape(out, text, 0, false);
  }

  /** Appends {@code value}, escaped for use between quotes, double or single, in a start tag. */
  public static void attribute(StringBuilder out, String value) {
    escape(out, value, 0, true);
  }

  /** {@code value}, escaped for use between quotes in a start tag; the same string where nothing needs escaping. */
  public static String attribute(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (escapeAt(value, i, true) != null) {
        StringBuilder out = new StringBuilder(value.length() + 16);
        escape(out, value, i, true);
        return out.toString();
      }
    }
    return value;
  }

  /** Appends {@code text}, whose first {@code safe} units need no escape. */
  private static void escape(StringBuilder out, String text, int safe, boolean attribute) {
    int from = 0;
    for (int i = safe; i < text.length(); i++) {
      String escape = escapeAt(text, i, attribute);
      if (escape != null) {
        out.append(text, from, i).append(escape);
        i += Math.max(0, HtmlCharacters.replacedAt(text, i) - 1);
        from = i + 1;
      }
    }
    out.append(text, from, text.length());
  }

  /** The escape of the character at {@code index}, or null where it needs none. */
  private static String escapeAt(String text, int index, boolean attribute) {
    char c = text.charAt(index);
    if (c > '>' && c != '`' && c < 0x7f) {
      return null;
    }
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> attribute ? "&#34;" : null;
      case '\'' -> attribute ? "&#39;" : null;
      case '`' -> attribute ? "&#96;" : null;
      // A bare CR would be read back as LF.
      case '\r' -> "&#13;";
      default -> HtmlCharacters.replacedAt(text, index) > 0 ? "\ufffd" : null;
    };
  }
}
