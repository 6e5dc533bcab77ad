package dev.parlance.internal.template;

import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.text.HtmlEscaper;
import dev.parlance.internal.text.Isolation;

/** The formats that templates are compiled for: each says how words and values are written in it. */
public enum OutputFormat {
  /** Text without markup. */
  TEXT {
    @Override
    public void words(StringBuilder out, String words) {
      out.append(words);
    }

    @Override
    public void value(StringBuilder out, String value, LocaleFormat format) {
      out.append(format.isolated(value));
    }

    @Override
    public void isolate(StringBuilder out, int start, LocaleFormat format) {
      if (!format.isolates()) {
        return;
      }
      String text = out.substring(start);
      out.setLength(start);
      out.append(Isolation.enclosed(text));
    }
  },

  /** HTML. */
  HTML {
    @Override
    public void words(StringBuilder out, String words) {
      HtmlEscaper.text(out, words);
    }

    @Override
    public void value(StringBuilder out, String value, LocaleFormat format) {
      if (Isolation.isNeeded(value, format.isRightToLeft())) {
        out.append("<bdi>");
        HtmlEscaper.text(out, Isolation.balanced(value));
        out.append("</bdi>");
      } else {
        HtmlEscaper.text(out, value);
      }
    }

    @Override
    public void isolate(StringBuilder out, int start, LocaleFormat format) {
      out.insert(start, "<bdi>").append("</bdi>");
    }
  };

  /** Writes words of the catalog. */
  public abstract void words(StringBuilder out, String words);

  /** Writes a value, isolated where bidi needs it; {@code format} is that of the text around it. */
  public abstract void value(StringBuilder out, String value, LocaleFormat format);

  /**
   * Isolates what {@code out} has from {@code start}, whose direction differs from that of the text around it, of which
   * {@code format} is.
   */
  public abstract void isolate(StringBuilder out, int start, LocaleFormat format);
}
