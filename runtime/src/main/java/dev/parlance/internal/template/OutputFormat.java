package dev.parlance.internal.template;

import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.text.HtmlEscaper;
import dev.parlance.internal.text.Isolation;

/** The formats that templates are compiled for: each says how words and values are written in it. */
public enum OutputFormat {
  // Constants with bodies would be classes of their own, which every first message would load.

  /** Text without markup. */
  TEXT,

  /** HTML. */
  HTML;

  /** Writes words of the catalog. */
  public void words(StringBuilder out, String words) {
    if (this == TEXT) {
      out.append(words);
    } else {
      HtmlEscaper.text(out, words);
    }
  }

  /** Writes a value, isolated where bidi needs it; {@code format} is that of the text around it. */
  public void value(StringBuilder out, String value, LocaleFormat format) {
    if (this == TEXT) {
      out.append(format.isolated(value));
    } else if (Isolation.isNeeded(value, format.isRightToLeft())) {
      out.append("<bdi>");
      HtmlEscaper.text(out, Isolation.balanced(value));
      out.append("</bdi>");
    } else {
      HtmlEscaper.text(out, value);
    }
  }

  /** Writes a value other than a number, as {@link #shown} returns it. */
  void write(StringBuilder out, Object value, LocaleFormat format) {
    if (value instanceof String words) {
      value(out, words, format);
    } else if (LocaleFormat.isTemporal(value)) {
      words(out, format.temporal(value));
    } else {
      value(out, LocaleFormat.words(value), format);
    }
  }

  /** A value of any type as it is written here; {@code format} is that of the text around it. */
  String shown(Object value, LocaleFormat format) {
    if (this == TEXT || value instanceof Number) {
      return format.shown(value);
    }
    if (value instanceof String words && !Isolation.isNeeded(words, format.isRightToLeft())) {
      return HtmlEscaper.text(words);
    }
    StringBuilder out = new StringBuilder();
    write(out, value, format);
    return out.toString();
  }

  /**
   * Isolates what {@code out} has from {@code start}, whose direction differs from that of the text around it, of which
   * {@code format} is.
   */
  public void isolate(StringBuilder out, int start, LocaleFormat format) {
    if (this == HTML) {
      out.insert(start, "<bdi>").append("</bdi>");
    } else if (format.isolates()) {
      String text = out.substring(start);
      out.setLength(start);
      out.append(Isolation.enclosed(text));
    }
  }
}
