package dev.parlance.processor.spi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places in start tags. */
final class XmlTags {
  private XmlTags() {}

  /** Where the value of the attribute {@code name} begins, in the start tag that ends at {@code end}; else the tag's. */
  static Position attribute(FileText file, Position end, String name) {
    String text = file.toString();
    int endOffset = file.offset(end);
    int start = start(text, endOffset);
    Matcher value = Pattern.compile("\\s" + Pattern.quote(name) + "\\s*=\\s*[\"']").matcher(text);
    value.region(start, endOffset);
    return file.position(value.find() ? value.end() : start);
  }

  /** Where the start tag begins that ends at {@code end}. */
  static Position tag(FileText file, Position end) {
    return file.position(start(file.toString(), file.offset(end)));
  }

  /** A tag may have {@code >} in a value, but no {@code <}. */
  private static int start(String text, int end) {
    return Math.max(0, text.lastIndexOf('<', end - 1));
  }
}
