package dev.parlance.processor.format.xliff;

import dev.parlance.processor.spi.CatalogEntry;
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
  String place() {
    return "its <file>";
  }

  @Override
  void unit(boolean translate) throws XMLStreamException, UnreadableCatalogException {
    new Unit().read(translate);
  }

  /** Reads one unit. */
  private final class Unit {
    private final Position at = document.position();
    private final String id = document.attribute("id");
    private final String name = document.attribute("name");
    private final Notes notes = new Notes();
    private final InlineCodeNames codes = new InlineCodeNames();
    private final MessageTextBuilder text = document.newText();
    private final MessageTextBuilder other = new MessageTextBuilder(false);
    private Position textAt;
    private boolean complete = true;
    private final boolean unitSpacePreserved = isSpacePreserved();
    private boolean spacePreserved = unitSpacePreserved;
    private int segments;

    /** Whether the unit has a fault that is reported in its place. */
    private boolean faulty;

    void read(boolean translate) throws XMLStreamException, UnreadableCatalogException {
      while (nextChild()) {
        String element = name();
        switch (element) {
          case "segment", "ignorable" -> segment(element.equals("ignorable"));
          case "notes" -> notes();
          case "source", "target" -> {
            fault("the <" + element + "> is outside of a <segment>.", "Put the unit's texts into a <segment>.");
            document.skip();
          }
          default -> skip();
        }
      }
      if (!faulty) {
        entry(new CatalogEntry(id, complete ? text.build() : MessageText.EMPTY, at, textAt == null ? at : textAt,
            notes.description(), notes.meaning(), translate, other.build(), name), spacePreserved);
      }
    }

    private void segment(boolean ignorable) throws XMLStreamException, UnreadableCatalogException {
      boolean translation = document.input().translation();
      MessageTextBuilder source = MessageText.builder();
      boolean found = false;
      segments++;
      while (nextChild()) {
        String element = name();
        if (element.equals(wanted) && found) {
          fault("the segment has a second <" + wanted + ">.", "Remove one of them.");
          document.skip();
        } else if (element.equals(wanted)) {
          found = true;
          spacePreserved |= isSpacePreserved(unitSpacePreserved);
          checkOrder();
          Position start = document.text(text, new Xliff2InlineReader(codes, namespace));
          textAt = textAt == null ? start : textAt;
        } else if (element.equals("source")) {
          // Read for the names of codes that a target refers to by number, and for white space between segments.
          document.text(source, new Xliff2InlineReader(codes, namespace));
        } else if (element.equals("target")) {
          document.text(other, new Xliff2InlineReader(codes, namespace));
        } else {
          skip();
        }
      }
      other.text(source.build());
      if (translation && ignorable && !found) {
        text.text(source.build());
      } else {
        // If a segment is not translated, the unit is not either.
        complete &= found;
      }
    }

    /** Segments are joined as they stand in the file. */
    private void checkOrder() {
      String order = document.attribute("order");
      if (!order.isEmpty() && !order.equals(Integer.toString(segments))) {
        fault("the <target> has the order " + order + ", but segments are joined as they stand in the file.",
            "Put the segments into the order of their targets, or join them into one.");
      }
    }

    /** Reports a fault at the current tag, the first of this unit, in place of the unit's text. */
    private void fault(String problem, String advice) {
      if (!faulty && !id.isBlank()) {
        faulty = true;
        sink.fault(id, document.tag(), problem, advice);
      }
    }

    private void notes() throws XMLStreamException, UnreadableCatalogException {
      while (nextChild()) {
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
