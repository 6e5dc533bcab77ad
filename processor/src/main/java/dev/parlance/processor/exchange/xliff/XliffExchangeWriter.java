package dev.parlance.processor.exchange.xliff;

import dev.parlance.processor.exchange.unit.ExportedFile;
import dev.parlance.processor.exchange.unit.ExportedUnit;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Piece;
import dev.parlance.processor.spi.XmlCharacters;

/**
 * Writes a file for translators as XLIFF 1.2.
 *
 * <p>Each code is an {@code <x/>} with an ID and what it stands for, in pairs of tags too, as Angular writes them: tools keep
 * an element without content as it is, wherever it is moved, while they renumber {@code <g>} and {@code <bpt>} or unite
 * them with neighbours.
 *
 * @see <a href="https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html">XLIFF 1.2</a>
 */
public final class XliffExchangeWriter {
  private final StringBuilder out = new StringBuilder();

  private XliffExchangeWriter() {}

  /** The text of the file. */
  public static String write(ExportedFile file) {
    XliffExchangeWriter writer = new XliffExchangeWriter();
    writer.file(file);
    return writer.out.toString();
  }

  private void file(ExportedFile file) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n  <file");
    attribute("original", file.original());
    attribute("source-language", file.sourceLocale());
    attribute("target-language", file.locale());
    attribute("datatype", "plaintext");
    out.append(">\n    <body>\n");
    file.units().forEach(this::unit);
    out.append("    </body>\n  </file>\n</xliff>\n");
  }

  private void unit(ExportedUnit unit) {
    out.append("      <trans-unit");
    attribute("id", unit.id());
    attribute("resname", unit.method());
    unit.maxLength().ifPresent(length -> {
      attribute("maxwidth", Integer.toString(length));
      attribute("size-unit", "char");
    });
    out.append(" xml:space=\"preserve\">\n        <source>");
    text(unit.codes().marked(unit.source()));
    out.append("</source>\n        <target");
    attribute("state", switch (unit.reason()) {
      case MISSING -> "new";
      case DEFECTIVE, REVIEW -> "needs-review-translation";
      case TRANSLATED -> "translated";
    });
    if (unit.translation().isPresent()) {
      out.append('>');
      text(unit.codes().marked(unit.translation().get()));
      out.append("</target>\n");
    } else {
      out.append("/>\n");
    }
    note("description", unit.description());
    note("meaning", unit.meaning());
    unit.notes().forEach(note -> note("parlance", note));
    out.append("      </trans-unit>\n");
  }

  private void note(String from, String note) {
    if (!note.isBlank()) {
      out.append("        <note");
      attribute("from", from);
      out.append('>').append(escaped(note.strip(), false)).append("</note>\n");
    }
  }

  private void text(MessageText text) {
    for (Piece piece : text.pieces()) {
      if (piece instanceof Piece.Value code) {
        out.append("<x");
        attribute("id", code.name());
        attribute("equiv-text", code.source());
        out.append("/>");
      } else {
        out.append(escaped(((Piece.Text) piece).characters(), false));
      }
    }
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(escaped(value, true)).append('"');
  }

  /** {@code characters} as XML has them; those that it may not have are replaced. */
  private static String escaped(String characters, boolean inAttribute) {
    StringBuilder escaped = new StringBuilder(characters.length() + 16);
    characters.codePoints().forEach(c -> {
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '\r' -> escaped.append("&#13;");
        case '"' -> escaped.append(inAttribute ? "&quot;" : "\"");
        case '\n' -> escaped.append(inAttribute ? "&#10;" : "\n");
        case '\t' -> escaped.append(inAttribute ? "&#9;" : "\t");
        default -> escaped.appendCodePoint(XmlCharacters.isAllowed(c) ? c : '\ufffd');
      }
    });
    return escaped.toString();
  }
}
