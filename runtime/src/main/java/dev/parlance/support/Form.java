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

    @Override
    String startIsolate() {
      return Isolation.START;
    }

    @Override
    String endIsolate() {
      return Isolation.END;
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
        out.append(startIsolate());
        HtmlEscaper.text(out, Isolation.balanced(value));
        out.append(endIsolate());
      } else {
        HtmlEscaper.text(out, value);
      }
    }

    @Override
    String startIsolate() {
      return "<bdi>";
    }

    @Override
    String endIsolate() {
      return "</bdi>";
    }
  };

  /** Writes words of the catalog. */
  abstract void words(StringBuilder out, String words);

  /** Writes a value, isolated where bidi needs it; {@code rightToLeft} is the direction of the text around it. */
  abstract void value(StringBuilder out, String value, boolean rightToLeft);

  /** What begins a piece whose direction is not that of the text around it. */
  abstract String startIsolate();

  /** What ends it. */
  abstract String endIsolate();
}
