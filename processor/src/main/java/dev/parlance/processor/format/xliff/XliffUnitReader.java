package dev.parlance.processor.format.xliff;

import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.spi.xml.XmlDocument;
import dev.parlance.processor.syntax.Nesting;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;

/** Finds the units of an XLIFF file in all its files and groups. */
abstract class XliffUnitReader {
  static final String UNIT_1 = "trans-unit";
  static final String UNIT_2 = "unit";

  final XmlDocument document;
  final XliffNamespace namespace;
  private final String unit;
  private final CatalogSink sink;

  /** For each open element, whether its content is to be translated. */
  private final Deque<Boolean> translatable = new ArrayDeque<>();

  /** For each open element, whether white space in it is text. */
  private final Deque<Boolean> spacePreserved = new ArrayDeque<>();

  /** Reads {@code document} from the start of its root; {@code unit} is the name of a unit's element. */
  XliffUnitReader(String unit, XmlDocument document, CatalogSink sink) {
    this.unit = unit;
    this.document = document;
    this.namespace = XliffNamespace.ofRoot(document.xml());
    this.sink = sink;
  }

  /** Reads the current unit of {@link #document} to its end. */
  abstract void unit(boolean translate) throws XMLStreamException, UnreadableCatalogException;

  /** Whether the element {@code name} cannot contain units. */
  abstract boolean isSkipped(String name);

  final void read() throws XMLStreamException, UnreadableCatalogException {
    String version = document.attribute("version");
    translatable.push(true);
    spacePreserved.push(isSpacePreserved(false));
    while (document.next()) {
      String name = document.xml().getLocalName();
      if (!document.isStart()) {
        translatable.pop();
        spacePreserved.pop();
      } else if (isForeign()) {
        document.skip();
      } else if (name.equals(unit)) {
        unit(isTranslatable());
      } else if (name.equals(UNIT_1) || name.equals(UNIT_2)) {
        throw new UnreadableCatalogException(document.tag(),
            "<" + name + "> is not a unit of XLIFF " + version + ", the version that the file declares.",
            "Declare the right version in its <xliff>, or export it again.");
      } else if (translatable.size() > Nesting.DEEPEST) {
        sink.fault("", document.tag(), "elements are nested more than " + Nesting.DEEPEST + " deep.",
            "Put the units of this group into one around it.");
        document.skip();
      } else if (isSkipped(name)) {
        document.skip();
      } else {
        translatable.push(isTranslatable());
        spacePreserved.push(isSpacePreserved());
      }
    }
  }

  /** Whether the current element is of another tool's namespace, so that it is skipped with everything in it. */
  final boolean isForeign() {
    return namespace.isForeign(document.xml());
  }

  /** Whether the current element is to be translated: as its attribute says, else as its parent. */
  private boolean isTranslatable() {
    return switch (document.attribute("translate")) {
      case "no" -> false;
      case "yes" -> true;
      default -> translatable.element();
    };
  }

  /** Whether white space in the current element, a unit or what contains units, is text. */
  final boolean isSpacePreserved() {
    return isSpacePreserved(spacePreserved.element());
  }

  /** Whether white space in the current element is text: as its {@code xml:space} says, else {@code around} it. */
  final boolean isSpacePreserved(boolean around) {
    String space = document.xml().getAttributeValue(XMLConstants.XML_NS_URI, "space");
    return "preserve".equals(space) || around && !"default".equals(space);
  }

  /** Passes on the unit whose start tag ends at {@code at}, or reports that it has no ID. */
  final void entry(String id, MessageText text, Position at, Position textAt, Notes notes, boolean translate,
      boolean spacePreserved) {
    if (id.isBlank()) {
      sink.fault("", document.position(at, "id"), "the unit has no id.", "Give its <" + unit + "> the entry's ID.");
    } else {
      CatalogEntry entry =
          new CatalogEntry(id, text, at, textAt, notes.description(), notes.meaning(), translate);
      sink.entry(spacePreserved ? entry : entry.withLayout());
    }
  }
}
