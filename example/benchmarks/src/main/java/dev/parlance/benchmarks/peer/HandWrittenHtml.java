package dev.parlance.benchmarks.peer;

/** What a careful programmer writes: characters without meaning in HTML are copied in runs. */
public final class HandWrittenHtml {
  private HandWrittenHtml() {}

  /** {@code text} for use between tags and in attributes; the same string where nothing needs escaping. */
  public static String escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (escape(text.charAt(i)) != null) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        appendEscaped(out, text);
        return out.toString();
      }
    }
    return text;
  }

  /** Appends {@code text}, escaped. */
  public static void appendEscaped(StringBuilder out, String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String escape = escape(text.charAt(i));
      if (escape != null) {
        out.append(text, from, i).append(escape);
        from = i + 1;
      }
    }
    out.append(text, from, text.length());
  }

  private static String escape(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&#34;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
