package dev.parlance.processor.format.xliff;

import static dev.parlance.processor.spi.xml.XmlDocument.attribute;

import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.xml.XmlDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;

/** Reads the inline elements of XLIFF 2, section 4.2.3. */
final class Xliff2InlineReader implements XmlDocument.Inline {
  private static final String PAIR = "<pc … equivStart=\"START_…\" equivEnd=\"CLOSE_…\"> and </pc>";

  private final InlineCodeNames codes;
  private final XliffNamespace namespace;

  /** For each open element the name of its close; empty where it has none. */
  private final Deque<String> ends = new ArrayDeque<>();

  Xliff2InlineReader(InlineCodeNames codes, XliffNamespace namespace) {
    this.codes = codes;
    this.namespace = namespace;
  }

  @Override
  public void start(XMLStreamReader xml, MessageTextBuilder text) {
    String element = namespace.isForeign(xml) ? XliffNamespace.foreignName(xml) : xml.getLocalName();
    String id = attribute(xml, "id");
    String end = "";
    switch (element) {
      case "ph" -> text.placeholder(
          codes.name(id, attribute(xml, "equiv"), InlineElementNames.alone(id, type(xml))), attribute(xml, "disp"), "");
      case "pc" -> {
        text.placeholder(
            codes.name("start " + id, attribute(xml, "equivStart"), InlineElementNames.start(id, type(xml))),
            attribute(xml, "dispStart"), "");
        String start = attribute(xml, "equivStart");
        // Where Angular names the start, the name of the end follows from it.
        end = codes.name("end " + id, start.startsWith("START_") ? "" : attribute(xml, "equivEnd"),
            start.isEmpty() ? InlineElementNames.close(id, type(xml)) : InlineElementNames.close(start, ""));
      }
      case "sc" -> {
        String start =
            codes.name("start " + id, attribute(xml, "equiv"), InlineElementNames.start(id, type(xml)));
        codes.name("end " + id, InlineElementNames.close(start, ""), "");
        text.placeholder(start, attribute(xml, "disp"), "");
      }
      case "ec" -> {
        String start = attribute(xml, "startRef").isEmpty() ? id : attribute(xml, "startRef");
        text.placeholder(
            codes.name("end " + start, attribute(xml, "equiv"), InlineElementNames.close(start, type(xml))),
            attribute(xml, "disp"), "");
      }
      case "cp" -> character(attribute(xml, "hex"), text);
      case "mrk", "sm", "em" -> {}
      // An element of XLIFF 1.2, whose meaning is clear here too.
      case "x" -> {
        if (id.isBlank()) {
          text.unnamed("<ph … equiv=\"NAME\"/>");
        } else {
          text.placeholder(id, attribute(xml, "equiv-text"), "");
        }
      }
      default -> text.element(element, PAIR);
    }
    ends.push(end);
  }

  @Override
  public void end(XMLStreamReader xml, MessageTextBuilder text) {
    String end = ends.pop();
    if (!end.isEmpty()) {
      text.placeholder(end);
    }
  }

  /** Adds a character that XML cannot contain, as a reference, which the checks report. */
  private static void character(String hex, MessageTextBuilder text) {
    text.reference("&#x" + hex + ";");
  }

  private static String type(XMLStreamReader xml) {
    String subType = attribute(xml, "subType");
    return subType.isEmpty() ? attribute(xml, "type") : subType;
  }
}
