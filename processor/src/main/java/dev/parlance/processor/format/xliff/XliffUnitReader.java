package dev.parlance.processor.format.xliff;

import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.FileLanguage;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.spi.xml.XmlDocument;
import dev.parlance.processor.syntax.Nesting;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;

/** Finds the units of an XLIFF file in all its files and groups. */
abstract class XliffUnitReader {
  static final String UNIT_1 = "trans-unit";
  static final String UNIT_2 = "unit";
  private static final Set<String> WITH_UNITS = Set.of("file", "body", "group", "bin-unit");

  final XmlDocument document;
  final XliffNamespace namespace;
  final CatalogSink sink;

  /** The element with the text that is read, and the one with its counterpart. */
  final String wanted;
  final String counterpart;

  private final String unit;

  /** The document that the units of the current file are from. */
  private String original = "";

  /** For each open element, whether its content is to be translated. */
  private final Deque<Boolean> translatable = new ArrayDeque<>();

  /** For each open element, whether it is one that holds units, so that text directly in it is misplaced. */
  private final Deque<Boolean> holdsUnits = new ArrayDeque<>();

  /** For each open element, whether white space in it is text. */
  private final Deque<Boolean> spacePreserved = new ArrayDeque<>();

  /** Reads {@code document} from the start of its root; {@code unit} is the name of a unit's element. */
  XliffUnitReader(String unit, XmlDocument document, CatalogSink sink) {
    this.unit = unit;
    this.document = document;
    this.namespace = XliffNamespace.ofRoot(document.xml());
    this.sink = sink;
    this.wanted = document.input().translation() ? "target" : "source";
    this.counterpart = document.input().translation() ? "source" : "target";
  }

  /** Reads the current unit of {@link #document} to its end. */
  abstract void unit(boolean translate) throws XMLStreamException, UnreadableCatalogException;

  /** Whether the element {@code name} cannot contain units. */
  abstract boolean isSkipped(String name);

  /** Where units belong, for advice. */
  abstract String place();

  final void read() throws XMLStreamException, UnreadableCatalogException {
    String version = document.attribute("version");
    translatable.push(true);
    language("srcLang", false);
    language("trgLang", true);
    holdsUnits.push(true);
    spacePreserved.push(isSpacePreserved(false));
    while (document.next()) {
      if (holdsUnits.element()) {
        reportText();
      }
      String name = document.xml().getLocalName();
      if (!document.isStart()) {
        translatable.pop();
        holdsUnits.pop();
        spacePreserved.pop();
      } else if (isForeign()) {
        skip();
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
        skip();
      } else {
        if (name.equals("file")) {
          language("source-language", false);
          language("target-language", true);
          original = document.attribute(document.attribute("original").isBlank() ? "id" : "original").strip();
        }
        translatable.push(isTranslatable());
        holdsUnits.push(WITH_UNITS.contains(name));
        spacePreserved.push(isSpacePreserved());
      }
    }
  }

  private void language(String attribute, boolean ofTranslation) {
    String tag = document.attribute(attribute);
    if (!tag.isBlank()) {
      Position at = document.position();
      sink.language(new FileLanguage(attribute, tag.strip(), ofTranslation, () -> document.position(at, attribute)));
    }
  }

  /** Whether the current element is of another tool's namespace, so that it is skipped with everything in it. */
  final boolean isForeign() {
    return namespace.isForeign(document.xml());
  }

  /** The name of the current element; empty where it is foreign. */
  final String name() {
    return isForeign() ? "" : document.xml().getLocalName();
  }

  /** Goes to the next child of the current element; returns false at its end. */
  final boolean nextChild() throws XMLStreamException, UnreadableCatalogException {
    boolean child = document.next() && document.isStart();
    reportText();
    return child;
  }

  private void reportText() {
    if (document.passedText()) {
      sink.fault("", document.passedTextAt(), "the text here is in none of the elements that hold texts.",
          "Move it into the <" + wanted + "> that it belongs to, or remove it.");
    }
  }

  /** Goes to the end of the current element; reports units, none of which is read. */
  final void skip() throws XMLStreamException, UnreadableCatalogException {
    String outer = isForeign() ? XliffNamespace.foreignName(document.xml()) : document.xml().getLocalName();
    reportUnit("inside a unit, which holds no other");
    for (int depth = 1; depth > 0;) {
      if (!document.nextTag()) {
        return;
      }
      if (document.isStart()) {
        depth++;
        reportUnit("inside <" + outer + ">, where none is read");
      } else {
        depth--;
      }
    }
  }

  /** Reports the current element if it is a unit; it is {@code where}. */
  private void reportUnit(String where) {
    if (document.xml().getLocalName().equals(unit) && !document.attribute("id").isBlank()) {
      String id = document.attribute("id");
      if (isForeign()) {
        sink.fault(id, document.tag(), "the unit is not of XLIFF's namespace but of "
            + document.xml().getNamespaceURI() + ", so it is not read.", "Correct its prefix, or remove it.");
      } else {
        sink.fault(id, document.tag(), "the unit is " + where + ".", "Move it into " + place() + ".");
      }
    }
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

  /** Passes on a unit, or reports that it has no ID. */
  final void entry(CatalogEntry entry, boolean spacePreserved) {
    if (entry.id().isBlank()) {
      sink.fault("", document.position(entry.at(), "id"), "the unit has no id.",
          "Give its <" + unit + "> the entry's ID.");
    } else {
      sink.entry((spacePreserved ? entry : entry.withLayout()).of(original));
    }
  }
}
