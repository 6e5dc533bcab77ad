package dev.parlance.processor.format.plain;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Piece;
import dev.parlance.processor.spi.XmlCharacters;
import java.util.List;

/** Writes texts as a plain catalog has them, so that reading them gives the same pieces, with all that they say. */
final class PlainTextWriter implements Piece.Visitor<String> {
  private static final PlainTextWriter PIECES = new PlainTextWriter();

  private PlainTextWriter() {}

  /** Writes {@code text}; white space at its edges as references, since the reader drops any other. */
  static String write(MessageText text) {
    StringBuilder written = new StringBuilder();
    text.pieces().forEach(piece -> written.append(piece.accept(PIECES)));
    int last = written.length() - 1;
    if (last >= 0 && PlainCatalogReader.isSpace(written.charAt(last))) {
      written.replace(last, last + 1, reference(written.charAt(last)));
    }
    // A line ID = text is another format's.
    if (last >= 0 && (PlainCatalogReader.isSpace(written.charAt(0)) || written.charAt(0) == '=')) {
      written.replace(0, 1, reference(written.charAt(0)));
    }
    return written.toString();
  }

  private static String reference(char c) {
    return "&#" + (int) c + ";";
  }

  /** Writes {@code value} as that of an attribute, in either kind of quotes. */
  static String attribute(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("'", "&apos;")
        .replace("\r", "&#13;").replace("\n", "&#10;");
  }

  private static String tag(String name, String reference, String source) {
    boolean known = !source.isEmpty() && source.codePoints().allMatch(XmlCharacters::isAllowed);
    return "<x id=\"" + attribute(name) + "\""
        + (reference.isEmpty() ? "" : " xid=\"" + attribute(reference) + "\"")
        + (known ? " equiv-text=\"" + attribute(source) + "\"" : "") + "/>";
  }

  @Override
  public String text(Piece.Text text) {
    return PlainCatalogText.NOTATION.characters(text.characters());
  }

  @Override
  public String value(Piece.Value value) {
    return tag(value.name(), "", value.source());
  }

  @Override
  public String start(Piece.Start start) {
    return tag(start.name(), "", start.source());
  }

  @Override
  public String close(Piece.Close close) {
    return tag(close.name(), "", "");
  }

  @Override
  public String empty(Piece.Empty empty) {
    return tag(empty.name(), "", empty.source());
  }

  @Override
  public String reference(Piece.Reference reference) {
    return tag(reference.name(), reference.id(), reference.source());
  }

  @Override
  public String fault(Piece.Fault fault) {
    return fault.written();
  }
}
