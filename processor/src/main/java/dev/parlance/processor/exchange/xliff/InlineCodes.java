package dev.parlance.processor.exchange.xliff;

import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.Piece;
import dev.parlance.processor.spi.xml.XmlDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads inline elements of XLIFF 1.2 and 2 as codes: an element without content is a value, one around content a start and
 * a close. What an element says that it stands for, in an attribute or by its content, is its source.
 */
final class InlineCodes implements XmlDocument.Inline {
  /** An element that is open. */
  private record Open(String name, String id) {}

  private final Deque<Open> open = new ArrayDeque<>();

  /** How many of the open elements have code for content rather than words. */
  private int codes;
  private String fault = "";

  /** What cannot be read, a sentence; empty for nothing. */
  String fault() {
    return fault;
  }

  @Override
  public boolean isText() {
    return codes == 0;
  }

  @Override
  public void start(XMLStreamReader xml, MessageTextBuilder text) {
    String name = Elements.name(xml);
    String id = XmlDocument.attribute(xml, "id");
    String shown = first(xml, "equiv-text", "disp", "dispStart", "equiv", "equivStart");
    open.push(new Open(name, id));
    switch (name) {
      case "x", "ph" -> code(new Piece.Value(id, shown), text);
      // A character that no XML file may have.
      case "cp" -> code(new Piece.Value("U+" + XmlDocument.attribute(xml, "hex"), ""), text);
      case "g", "pc", "bx", "sc", "bpt" -> code(new Piece.Start(id, shown), text);
      case "ex", "ept" -> code(new Piece.Close(pair(xml, "rid", id)), text);
      case "ec" -> code(new Piece.Close(pair(xml, "startRef", id)), text);
      case "it" -> code(switch (XmlDocument.attribute(xml, "pos")) {
        case "open" -> new Piece.Start(id, shown);
        case "close" -> new Piece.Close(id);
        default -> new Piece.Value(id, shown);
      }, text);
      case "mrk", "sub", "sm", "em" -> {}
      default -> {
        if (fault.isEmpty()) {
          fault = "the element <" + (xml.getPrefix() == null || xml.getPrefix().isEmpty() ? "" : xml.getPrefix() + ":")
              + xml.getLocalName() + "> in it is not one of XLIFF's codes.";
        }
      }
    }
    codes += isCode(name) ? 1 : 0;
  }

  private void code(Piece piece, MessageTextBuilder text) {
    if (codes == 0) {
      text.piece(piece);
    }
  }

  /** The ID by which an end belongs to its start. */
  private static String pair(XMLStreamReader xml, String reference, String id) {
    String start = XmlDocument.attribute(xml, reference);
    return start.isEmpty() ? id : start;
  }

  private static String first(XMLStreamReader xml, String... attributes) {
    for (String attribute : attributes) {
      String value = XmlDocument.attribute(xml, attribute);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  @Override
  public void end(XMLStreamReader xml, MessageTextBuilder text) {
    Open ended = open.pop();
    codes -= isCode(ended.name()) ? 1 : 0;
    if (ended.name().equals("g") || ended.name().equals("pc")) {
      code(new Piece.Close(ended.id()), text);
    }
  }

  /** Whether the content of an element is code of the original document. */
  private static boolean isCode(String name) {
    return name.equals("ph") || name.equals("it") || name.equals("bpt") || name.equals("ept");
  }
}
