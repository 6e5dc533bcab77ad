package dev.parlance.processor.format.plain;

import dev.parlance.processor.report.Notation;

/** Writes placeholders as {@code <x id="NAME"/>}, and characters as XML has them on one line. */
final class PlainNotation implements Notation {
  @Override
  public String placeholder(String name) {
    return "<x id=\"" + name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;") + "\"/>";
  }

  @Override
  public String pair(String start, String content, String close) {
    return placeholder(start) + content + placeholder(close);
  }

  @Override
  public String characters(String characters) {
    return characters.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;")
        .replace("\r", "&#13;").replace("\n", "&#10;");
  }
}
