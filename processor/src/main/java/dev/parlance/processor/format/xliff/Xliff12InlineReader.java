package dev.parlance.processor.format.xliff;

import static dev.parlance.processor.spi.xml.XmlDocument.attribute;

import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.xml.XmlDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Reads the inline elements of XLIFF 1.2, section 2.4. */
final class Xliff12InlineReader implements XmlDocument.Inline {
  private static final Set<String> PLACEHOLDERS = Set.of("x", "g", "bx", "ex", "ph", "it", "bpt", "ept");

  private static final String PAIR = "<x id=\"START_…\"/> and <x id=\"CLOSE_…\"/>";

  private final XliffNamespace namespace;

  /** The name of the close for each open element, by the attribute that start and end share. */
  private final Map<String, String> closing = new HashMap<>();

  /** For each open element the name of its close; empty where it has none. */
  private final Deque<String> ends = new ArrayDeque<>();

  /** The number of open elements whose content is code of the original document. */
  private int codes;

  Xliff12InlineReader(XliffNamespace namespace) {
    this.namespace = namespace;
  }

  @Override
  public boolean isText() {
    return codes == 0;
  }

  @Override
  public void start(XMLStreamReader xml, MessageTextBuilder text) {
    String element = name(xml);
    String id = attribute(xml, "id");
    boolean shown = codes == 0;
    String end = "";
    if (isCode(element)) {
      codes++;
    }
    if (shown && !element.equals("mrk")) {
      if (!PLACEHOLDERS.contains(element)) {
        text.element(element, PAIR);
      } else if (id.isBlank()) {
        text.unnamed("<x id=\"NAME\"/>");
      } else {
        text.placeholder(name(element, id, xml), attribute(xml, "equiv-text"), attribute(xml, "xid"));
        end = element.equals("g") ? InlineElementNames.close(id, attribute(xml, "ctype")) : "";
      }
    }
    ends.push(end);
  }

  /** The element's name; one that no element of XLIFF has where it is foreign. */
  private String name(XMLStreamReader xml) {
    return namespace.isForeign(xml) ? XliffNamespace.foreignName(xml) : xml.getLocalName();
  }

  private String name(String element, String id, XMLStreamReader xml) {
    String type = attribute(xml, "ctype");
    // A start and an end belong together by rid, else by id.
    String pair = attribute(xml, "rid").isEmpty() ? id : attribute(xml, "rid");
    return switch (element) {
      case "it" -> switch (attribute(xml, "pos")) {
        case "open" -> InlineElementNames.start(id, type);
        case "close" -> InlineElementNames.close(id, type);
        default -> InlineElementNames.alone(id, type);
      };
      case "g" -> InlineElementNames.start(id, type);
      case "bx", "bpt" -> {
        closing.put(pair, InlineElementNames.close(id, type));
        yield InlineElementNames.start(id, type);
      }
      case "ex", "ept" -> closing.getOrDefault(pair, InlineElementNames.close(id, type));
      default -> InlineElementNames.alone(id, type);
    };
  }

  @Override
  public void end(XMLStreamReader xml, MessageTextBuilder text) {
    String end = ends.pop();
    if (isCode(name(xml))) {
      codes--;
    } else if (!end.isEmpty() && codes == 0) {
      text.placeholder(end);
    }
  }

  private static boolean isCode(String element) {
    return element.equals("ph") || element.equals("it") || element.equals("bpt") || element.equals("ept");
  }
}
