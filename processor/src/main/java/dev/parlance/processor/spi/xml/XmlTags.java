package dev.parlance.processor.spi.xml;

import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.Position;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds positions in start tags. */
final class XmlTags {
  private XmlTags() {}

  /**
   * Where the value of the attribute {@code name} begins in the start tag that ends at {@code end}, else where the tag
   * does.
   */
  static Position attribute(FileText file, Position end, String name) {
    return position(file, end, tag -> {
      Matcher value = Pattern.compile("\\s" + Pattern.quote(name) + "\\s*=\\s*[\"']").matcher(tag);
      return value.find() ? value.end() : 0;
    });
  }

  /** Where the start tag that ends at {@code end} begins. */
  static Position tag(FileText file, Position end) {
    return position(file, end, tag -> 0);
  }

  /** Where the text after the last tag before {@code end} begins, which is an offset in it or behind it. */
  static Position text(FileText file, Position end) {
    // The parser may have passed the < that ends the text.
    return position(file, new Position(end.line(), Math.max(1, end.column() - 1)), tag -> {
      int start = tag.indexOf('>') + 1;
      while (start < tag.length() && Character.isWhitespace(tag.charAt(start))) {
        start++;
      }
      return start;
    });
  }

  private static Position position(FileText file, Position end, ToIntFunction<String> offset) {
    for (int lines = 1;; lines *= 2) {
      int first = Math.max(1, end.line() - lines + 1);
      FileText part = file.part(first, end.line());
      int endOffset = part.offset(new Position(end.line() - first + 1, end.column()));
      // A tag may have > in a value, but not <.
      int start = part.toString().lastIndexOf('<', endOffset - 1);
      if (start >= 0 || first == 1) {
        start = Math.max(0, start);
        return part.position(start + offset.applyAsInt(part.toString().substring(start, endOffset))).down(first - 1);
      }
    }
  }
}
