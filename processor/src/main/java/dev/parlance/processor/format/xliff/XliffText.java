package dev.parlance.processor.format.xliff;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Piece;
import java.util.List;
import java.util.Map;

/** Writes texts as XLIFF has them. */
final class XliffText {
  private XliffText() {}

  /**
   * The content of an element with {@code text}.
   *
   * @param tags the inline elements that the file has already, by the names of their placeholders
   * @param notation writes others
   */
  static String of(MessageText text, Map<String, String> tags, InlineNotation notation) {
    StringBuilder written = new StringBuilder();
    List<Piece> pieces = text.pieces();
    boolean keepsStart = text.leadingSpace() == 0;
    boolean keepsEnd = text.strip().length() == text.length() - text.leadingSpace();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Text words) {
        written.append(edges(characters(words.characters()),
            i == 0 && keepsStart, i == pieces.size() - 1 && keepsEnd));
      } else {
        String tag = tags.get(pieces.get(i).name());
        written.append(tag == null ? notation.write(pieces.get(i), i) : tag);
      }
    }
    return written.toString();
  }

  /** The content of an element with {@code characters}. */
  static String characters(String characters) {
    return characters.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;")
        .replace("\r", "&#13;");
  }

  /** {@code written} with a reference for white space at an edge that belongs to the text. */
  private static String edges(String written, boolean start, boolean end) {
    String kept = written;
    if (start && !kept.isEmpty() && isSpace(kept.charAt(0))) {
      kept = "&#" + (int) kept.charAt(0) + ";" + kept.substring(1);
    }
    if (end && !kept.isEmpty() && isSpace(kept.charAt(kept.length() - 1))) {
      kept = kept.substring(0, kept.length() - 1) + "&#" + (int) kept.charAt(kept.length() - 1) + ";";
    }
    return kept;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  /** The value of an attribute between quotation marks. */
  static String attribute(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\n", "&#10;")
        .replace("\r", "&#13;").replace("\t", "&#9;");
  }
}
