package dev.parlance.processor.format.xliff;

import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.spi.xml.XmlDocument;
import javax.xml.stream.XMLStreamException;

/** Reads the units of XLIFF 1.2. */
final class Xliff12UnitReader extends XliffUnitReader {
  Xliff12UnitReader(XmlDocument document, CatalogSink sink) {
    super(UNIT_1, document, sink);
  }

  /** Skips what has no texts; a binary unit may have units with texts. */
  @Override
  boolean isSkipped(String name) {
    return name.equals("header") || name.equals("bin-source") || name.equals("bin-target");
  }

  @Override
  String place() {
    return "the <body> of its <file>";
  }

  @Override
  void unit(boolean translate) throws XMLStreamException, UnreadableCatalogException {
    Position at = document.position();
    String id = document.attribute("id");
    String name = document.attribute("resname");
    Notes notes = new Notes();
    MessageTextBuilder text = document.newText();
    MessageTextBuilder other = new MessageTextBuilder(false);
    Position textAt = null;
    Position second = null;
    boolean spacePreserved = isSpacePreserved();
    while (nextChild()) {
      String element = name();
      if (element.equals(wanted) && textAt == null) {
        spacePreserved = isSpacePreserved(spacePreserved);
        textAt = document.text(text, new Xliff12InlineReader(namespace));
      } else if (element.equals(wanted)) {
        second = document.tag();
        document.skip();
      } else if (element.equals(counterpart) && other.isEmpty()) {
        document.text(other, new Xliff12InlineReader(namespace));
      } else if (element.equals("note")) {
        notes.add(document.attribute("from"), document.characters());
      } else {
        // Alternatives, contexts and segmented sources do not contain the text of this unit.
        skip();
      }
    }
    if (second != null && !id.isBlank()) {
      sink.fault(id, second, "the unit has a second <" + wanted + ">.", "Remove one of them.");
    } else {
      entry(new CatalogEntry(id, text.build(), at, textAt == null ? at : textAt, notes.description(), notes.meaning(),
          translate, other.build(), name), spacePreserved);
    }
  }
}
