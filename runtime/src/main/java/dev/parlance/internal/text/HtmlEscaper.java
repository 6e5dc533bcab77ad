package dev.parlance.internal.text;

/**
 * Writes texts and attribute values so that an HTML5 parser reads back what was passed; characters that HTML
 * cannot contain become U+FFFD.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream">HTML, parsing</a>
 */
public final class HtmlEscaper {
  /** The characters below 64 that texts cannot have as they are, a bit each: controls but TAB and LF, {@code & < >}. */
  private static final long IN_TEXT = 0xffff_ffffL & ~(1L << '\t' | 1L << '\n') | 1L << '&' | 1L << '<' | 1L << '>';

  /** Escapes the value of an attribute, quotation marks included. */
  private static final long IN_ATTRIBUTE = IN_TEXT | 1L << '"' | 1L << '\'';

  private HtmlEscaper() {}

  /** Appends {@code text}, escaped for use between tags: {@code a < b} becomes {@code a &lt; b}. */
  public static void text(StringBuilder out, String text) {
    escape(out, text, 0, false);
  }

  /** {@code text}, escaped for use between tags; the same string where nothing needs escaping. */
  public static String text(String text) {
    return escaped(text, false);
  }

  /** Appends {@code value}, escaped for use between quotes, double or single, in a start tag. */
  public static void attribute(StringBuilder out, String value) {
    escape(out, value, 0, true);
  }

  /** {@code value}, escaped for use between quotes in a start tag; the same string where nothing needs escaping. */
  public static String attribute(String value) {
    return escaped(value, true);
  }

  private static String escaped(String text, boolean attribute) {
    int first = nextEscape(text, 0, attribute);
    if (first == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + growth(text, first, attribute));
    escape(out, text, first, attribute);
    return out.toString();
  }

  /** The number of characters that the escapes from {@code first} on add. */
  private static int growth(String text, int first, boolean attribute) {
    int sum = 0;
    for (int i = first; i < text.length(); i = nextEscape(text, i + 1, attribute)) {
      sum += escapeAt(text, i, attribute).length() - 1;
    }
    return sum;
  }

  /** Appends {@code text}, whose first {@code safe} units need no escape. */
  private static void escape(StringBuilder out, String text, int safe, boolean attribute) {
    int from = 0;
    int next = nextEscape(text, safe, attribute);
    while (next < text.length()) {
      out.append(text, from, next).append(escapeAt(text, next, attribute));
      from = next + Math.max(1, HtmlCharacters.replacedAt(text, next));
      next = nextEscape(text, from, attribute);
    }
    if (from == 0) {
      out.append(text);
    } else {
      out.append(text, from, next);
    }
  }

  /** The index of the first character from {@code from} on that needs an escape; the length where none does. */
  private static int nextEscape(String text, int from, boolean attribute) {
    long escaped = attribute ? IN_ATTRIBUTE : IN_TEXT;
    int index = from;
    while (index < text.length()
        && (isKept(text.charAt(index), escaped) || escapeAt(text, index, attribute) == null)) {
      index++;
    }
    return index;
  }

  /** Whether {@code c} certainly needs no escape; most characters are decided here. */
  private static boolean isKept(char c, long escaped) {
    return c < 64 ? (escaped >>> c & 1) == 0 : c < 0x7f ? c != '`' : c >= 0xa0 && c < Character.MIN_SURROGATE;
  }

  /** The escape of the character at {@code index}, or null where it needs none. */
  private static String escapeAt(String text, int index, boolean attribute) {
    return switch (text.charAt(index)) {
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
