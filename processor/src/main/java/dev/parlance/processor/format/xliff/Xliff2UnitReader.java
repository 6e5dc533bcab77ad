package dev.parlance.processor.format.xliff;

import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.spi.xml.XmlDocument;
import javax.xml.stream.XMLStreamException;

/** Reads the units of XLIFF 2, and joins the segments of each. */
final class Xliff2UnitReader extends XliffUnitReader {
  Xliff2UnitReader(XmlDocument document, CatalogSink sink) {
    super(UNIT_2, document, sink);
  }

  /** Skips skeletons and modules, but not a body of XLIFF 1.2, whose units are reported. */
  @Override
  boolean isSkipped(String name) {
    return !name.equals("file") && !name.equals("group") && !name.equals("body");
  }

  @Override
  void unit(boolean translate) throws XMLStreamException, UnreadableCatalogException {
    new Unit().read(translate);
  }

  /** Reads one unit. */
  private final class Unit {
    private final Position at = document.position();
    private final String id = document.attribute("id");
    private final Notes notes = new Notes();
    private final InlineCodeNames codes = new InlineCodeNames();
    private final MessageTextBuilder text = document.newText();
    private Position textAt;
    private boolean complete = true;
    private final boolean unitSpacePreserved = isSpacePreserved();
    private boolean spacePreserved = unitSpacePreserved;

    void read(boolean translate) throws XMLStreamException, UnreadableCatalogException {
      while (document.next() && document.isStart()) {
        switch (isForeign() ? "" : document.xml().getLocalName()) {
          case "segment", "ignorable" -> segment(document.xml().getLocalName().equals("ignorable"));
          case "notes" -> notes();
          default -> document.skip();
        }
      }
      entry(id, complete ? text.build() : MessageText.EMPTY, at, textAt == null ? at : textAt, notes, translate,
          spacePreserved);
    }

    private void segment(boolean ignorable) throws XMLStreamException, UnreadableCatalogException {
      boolean translation = document.input().translation();
      MessageTextBuilder source = MessageText.builder();
      boolean target = false;
      while (document.next() && document.isStart()) {
        String name = isForeign() ? "" : document.xml().getLocalName();
        if (name.equals(translation ? "target" : "source")) {
          target = true;
          spacePreserved |= isSpacePreserved(unitSpacePreserved);
          Position start = document.text(text, new Xliff2InlineReader(codes, namespace));
          textAt = textAt == null ? start : textAt;
        } else if (name.equals("source")) {
          // Read for the names of codes that a target refers to by number, and for white space between segments.
          document.text(source, new Xliff2InlineReader(codes, namespace));
        } else {
          document.skip();
        }
      }
      if (translation && ignorable && !target) {
        text.text(source.build());
      } else {
        // If a segment is not translated, the unit is not either.
        complete &= target;
      }
    }

    private void notes() throws XMLStreamException, UnreadableCatalogException {
      while (document.next() && document.isStart()) {
        if (isForeign()) {
          document.skip();
        } else {
          String category = document.attribute("category");
          notes.add(category, document.characters());
        }
      }
    }
  }
}
