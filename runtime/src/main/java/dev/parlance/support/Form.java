package dev.parlance.support;

/** How words and values are written into a text without markup, or into HTML. */
enum Form {
  /** Text without markup. */
  TEXT {
    @Override
    void words(StringBuilder out, String words) {
      out.append(words);
    }

    @Override
    void value(StringBuilder out, String value, boolean rightToLeft) {
      out.append(Isolation.isolated(value, rightToLeft));
    }
  },

  /** HTML. */
  HTML {
    @Override
    void words(StringBuilder out, String words) {
      HtmlEscaper.text(out, words);
    }

    @Override
    void value(StringBuilder out, String value, boolean rightToLeft) {
      if (Isolation.isNeeded(value, rightToLeft)) {
        out.append("<bdi>");
        HtmlEscaper.text(out, Isolation.balanced(value));
        out.append("</bdi>");
      } else {
        HtmlEscaper.text(out, value);
      }
    }
  };

  /** Writes words of the catalog. */
  abstract void words(StringBuilder out, String words);

  /** Writes a value, isolated where bidi needs it; {@code rightToLeft} is the direction of the text around it. */
  abstract void value(StringBuilder out, String value, boolean rightToLeft);
}
