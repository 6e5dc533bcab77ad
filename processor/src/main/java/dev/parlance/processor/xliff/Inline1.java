package dev.parlance.processor.xliff;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.XmlDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;

/** The inline elements of XLIFF 1.2, section 2.4. */
final class Inline1 implements XmlDocument.Inline {
  /** For each open element what its end means; empty where it means nothing. */
  private final Deque<String> ends = new ArrayDeque<>();

  /** How many elements are open whose content is code of the document that the text comes from. */
  private int codes;

  @Override
  public boolean isText() {
    return codes == 0;
  }

  @Override
  public void start(XMLStreamReader xml, MessageText text) {
    String element = xml.getLocalName();
    String id = attribute(xml, "id");
    String type = attribute(xml, "ctype");
    String end = "";
    boolean shown = codes == 0;
    String placeholder = switch (element) {
      case "x", "ph" -> PlaceholderNames.alone(id, type);
      case "it" -> switch (attribute(xml, "pos")) {
        case "open" -> PlaceholderNames.start(id, type);
        case "close" -> PlaceholderNames.close(id, type);
        default -> PlaceholderNames.alone(id, type);
      };
      case "g", "bx", "bpt" -> PlaceholderNames.start(id, type);
      case "ex", "ept" -> PlaceholderNames.close(id, type);
      default -> "";
    };
    if (element.equals("x") && id.isBlank()) {
      // As it stands in a plain catalog, where it is a fault too.
      placeholder = "";
      text.markup(shown ? "<x/>" : "");
    } else if (element.equals("g")) {
      end = PlaceholderNames.close(id, type);
    } else if (isCode(element)) {
      codes++;
    } else if (placeholder.isEmpty() && !element.equals("mrk") && shown) {
      text.markup("<" + element + ">");
    }
    if (!placeholder.isEmpty() && shown) {
      text.placeholder(placeholder, attribute(xml, "equiv-text"), attribute(xml, "xid"));
    }
    ends.push(end);
  }

  @Override
  public void end(XMLStreamReader xml, MessageText text) {
    String end = ends.pop();
    String element = xml.getLocalName();
    if (isCode(element)) {
      codes--;
    } else if (!end.isEmpty() && codes == 0) {
      text.placeholder(end);
    }
  }

  private static boolean isCode(String element) {
    return element.equals("ph") || element.equals("it") || element.equals("bpt") || element.equals("ept");
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
