package dev.parlance.processor.format.xliff;

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

  @Override
  boolean isSkipped(String name) {
    return name.equals("header") || name.equals("bin-unit");
  }

  @Override
  void unit(boolean translate) throws XMLStreamException, UnreadableCatalogException {
    Position at = document.position();
    String id = document.attribute("id");
    Notes notes = new Notes();
    MessageTextBuilder text = document.newText();
    Position textAt = at;
    boolean found = false;
    boolean spacePreserved = isSpacePreserved();
    while (document.next() && document.isStart()) {
      String name = document.xml().getLocalName();
      if (isForeign()) {
        document.skip();
      } else if (!found && name.equals(document.input().translation() ? "target" : "source")) {
        found = true;
        spacePreserved = isSpacePreserved(spacePreserved);
        textAt = document.text(text, new Xliff12InlineReader(namespace));
      } else if (name.equals("note")) {
        notes.add(document.attribute("from"), document.characters());
      } else {
        // Alternatives, contexts and segmented sources do not contain the text of this unit.
        document.skip();
      }
    }
    entry(id, text.build(), at, textAt, notes, translate, spacePreserved);
  }
}
