package dev.parlance.processor.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A {@code trans-unit} of an XLIFF 1.2 file, its source as a plain catalog has it, read without any code of Parlance.
 *
 * @param id the ID
 * @param source the source text
 * @param target the translation; empty without one
 */
public record XliffUnit(String id, String source, String target) {
  /** The units of {@code file}, in its order. */
  public static List<XliffUnit> read(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream content = Files.newInputStream(file)) {
      return read(factory.createXMLStreamReader(content));
    } catch (XMLStreamException malformed) {
      throw new IOException(file.toString(), malformed);
    }
  }

  private static List<XliffUnit> read(XMLStreamReader reader) throws XMLStreamException {
    List<XliffUnit> units = new ArrayList<>();
    String id = "";
    String source = "";
    String target = "";
    while (reader.hasNext()) {
      int event = reader.next();
      boolean starts = event == XMLStreamConstants.START_ELEMENT;
      boolean ends = event == XMLStreamConstants.END_ELEMENT;
      if (starts && reader.getLocalName().equals("trans-unit")) {
        id = reader.getAttributeValue(null, "id");
        source = "";
        target = "";
      } else if (starts && reader.getLocalName().equals("source")) {
        source = text(reader);
      } else if (starts && reader.getLocalName().equals("target")) {
        target = text(reader);
      } else if (ends && reader.getLocalName().equals("trans-unit")) {
        units.add(new XliffUnit(id, source, target));
      }
    }
    return units;
  }

  /** The content of the element that begins here. */
  private static String text(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        appendTag(reader, text);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (reader.isCharacters()) {
        text.append(escaped(reader.getText()));
      }
    }
    return withSpacesKept(text.toString());
  }

  private static void appendTag(XMLStreamReader reader, StringBuilder text) {
    text.append('<').append(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      text.append(' ').append(reader.getAttributeLocalName(i)).append("=\"")
          .append(escaped(reader.getAttributeValue(i)).replace("\"", "&quot;")).append('"');
    }
    text.append("/>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        .replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;");
  }

  /** {@code text} with references for the spaces at its edges. */
  private static String withSpacesKept(String text) {
    String inner = text.strip();
    int start = text.indexOf(inner);
    String end = text.substring(start + inner.length());
    return text.substring(0, start).replace(" ", "&#32;") + inner + end.replace(" ", "&#32;");
  }
}
