package dev.parlance.processor.spi.xml;

import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.spi.xml.XmlTextPositions.Step;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An XML file that is read from start to end, element by element. */
public final class XmlDocument {
  private final XMLStreamReader xml;
  private final CatalogInput input;
  private final FileText file;
  private final boolean skipsDoctype;

  /** Selects, by where a text begins, the texts whose character positions are kept. */
  private final Predicate<Position> tracked;

  /** The kept positions, by where each text begins. */
  private final Map<Position, XmlTextPositions> positions = new HashMap<>();

  /** The kept positions of the last text. */
  private XmlTextPositions last;

  private boolean ended;

  /** Where the characters end that were passed on the way to the current tag; null where there are none but spaces. */
  private Position passed;

  XmlDocument(XMLStreamReader xml, CatalogInput input, boolean skipsDoctype, Predicate<Position> tracked) {
    this.xml = xml;
    this.input = input;
    this.file = input.text();
    this.skipsDoctype = skipsDoctype;
    this.tracked = tracked;
  }

  /** Reads the elements inside a text. */
  public interface Inline {
    /** Adds the piece for the start of the element that {@code xml} is at; its characters follow. */
    void start(XMLStreamReader xml, MessageTextBuilder text);

    /** Adds the piece for the end of the element that {@code xml} is at. */
    void end(XMLStreamReader xml, MessageTextBuilder text);

    /** Whether characters here belong to the text, rather than to code that a placeholder represents. */
    default boolean isText() {
      return true;
    }
  }

  /** The parser, which has the name and the attributes of the current element. */
  public XMLStreamReader xml() {
    return xml;
  }

  /** The file. */
  public CatalogInput input() {
    return input;
  }

  /** A builder of a text. Placeholders of a translation do not keep their expression or tag; those of the source do. */
  public MessageTextBuilder newText() {
    return new MessageTextBuilder(!input.translation());
  }

  /** Ends the document here, whatever follows. */
  void end() {
    ended = true;
  }

  /**
   * Goes to the next start or end of an element.
   *
   * @return whether there is another one
   * @throws UnreadableCatalogException where the file has a DOCTYPE that is not skipped
   */
  public boolean next() throws XMLStreamException, UnreadableCatalogException {
    return next(true);
  }

  /** Does the same, whatever text is passed: that is expected here. */
  public boolean nextTag() throws XMLStreamException, UnreadableCatalogException {
    return next(false);
  }

  private boolean next(boolean notesText) throws XMLStreamException, UnreadableCatalogException {
    passed = null;
    while (!ended && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        return true;
      }
      if (notesText && passed == null && (xml.isCharacters() && !xml.isWhiteSpace()
          || event == XMLStreamConstants.ENTITY_REFERENCE)) {
        passed = position();
      }
      if (event == XMLStreamConstants.DTD && !skipsDoctype) {
        throw new UnreadableCatalogException(file.position(Math.max(0, file.toString().indexOf("<!DOCTYPE"))),
            "the file has a DOCTYPE, which is not read.", "Remove it.");
      }
    }
    return false;
  }

  /**
   * Whether the last {@link #next()} passed characters other than white space: outside of texts, a reader is to report
   * them.
   */
  public boolean passedText() {
    return passed != null;
  }

  /**
   * Where the characters begin that the last {@link #next()} passed. It searches the file, so it is meant for faults.
   */
  public Position passedTextAt() {
    return XmlTags.text(file, passed);
  }

  /** Whether the document is at the start of an element rather than at an end. */
  public boolean isStart() {
    return xml.isStartElement();
  }

  /** The attribute {@code name}, without a namespace, of the current element; empty where it is missing. */
  public String attribute(String name) {
    return attribute(xml, name);
  }

  /** The attribute {@code name} of the element that {@code xml} is at; empty where it is missing. */
  public static String attribute(XMLStreamReader xml, String name) {
    // The parser would also take an attribute of that name in another tool's namespace.
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String namespace = xml.getAttributeNamespace(i);
      if (xml.getAttributeLocalName(i).equals(name) && (namespace == null || namespace.isEmpty())) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The position of the parser, which is behind the current tag. */
  public Position position() {
    Location at = xml.getLocation();
    return new Position(at.getLineNumber(), at.getColumnNumber());
  }

  /**
   * The position of the value of {@code attribute} in a start tag, or of the tag where it lacks the attribute. It
   * searches the file, so it is meant for faults.
   *
   * @param tag the {@link #position()} at that tag
   */
  public Position position(Position tag, String attribute) {
    return XmlTags.attribute(file, tag, attribute);
  }

  /** The position where the current start tag begins. It searches the file, so it is meant for faults. */
  public Position tag() {
    return XmlTags.tag(file, position());
  }

  /** Goes to the end of the current element. */
  public void skip() throws XMLStreamException, UnreadableCatalogException {
    for (int depth = 1; depth > 0 && next(false);) {
      depth += isStart() ? 1 : -1;
    }
  }

  /** The characters in the current element without white space at the edges; goes to its end. */
  public String characters() throws XMLStreamException {
    StringBuilder characters = new StringBuilder();
    for (int depth = 1; depth > 0;) {
      int event = xml.next();
      if (xml.isCharacters()) {
        characters.append(xml.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return characters.toString().strip();
  }

  /**
   * Adds the content of the current element to {@code text}, and goes to its end.
   *
   * @return where the content begins
   */
  public Position text(MessageTextBuilder text, Inline inline) throws XMLStreamException {
    Position start = position();
    if (tracked.test(start)) {
      last = new XmlTextPositions(text);
      positions.put(start, last);
    }
    // A text may consist of several elements.
    XmlTextPositions kept = last != null && last.text() == text ? last : null;
    int depth = 0;
    while (true) {
      int event = xml.next();
      if (xml.isCharacters()) {
        characters(text, inline.isText(), kept);
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        step(kept, Step.START_TAG);
        inline.start(xml, text);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        step(kept, Step.END_TAG);
        if (depth == 0) {
          if (kept != null) {
            kept.passed(file, start, position());
          }
          return start;
        }
        depth--;
        inline.end(xml, text);
      } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        step(kept, Step.CHARACTER);
        text.reference("&" + xml.getLocalName() + ";");
      }
    }
  }

  private static void step(XmlTextPositions kept, Step step) {
    if (kept != null) {
      kept.step(step);
    }
  }

  private void characters(MessageTextBuilder text, boolean counts, XmlTextPositions kept) {
    String characters = xml.getText();
    if (kept == null) {
      if (counts) {
        text.characters(characters);
      }
      return;
    }
    for (int i = 0; i < characters.length(); i++) {
      boolean pair = Character.isHighSurrogate(characters.charAt(i)) && i + 1 < characters.length();
      kept.step(pair ? Step.SURROGATES : Step.CHARACTER);
      if (counts) {
        text.characters(characters.substring(i, pair ? i + 2 : i + 1));
      }
      i += pair ? 1 : 0;
    }
  }

  /** Whether the positions of the text that begins at {@code start} are kept. */
  boolean knows(Position start) {
    return positions.containsKey(start);
  }

  /** The position of the character at {@code offset} of the text that begins at {@code start}. */
  Position position(Position start, int offset) {
    XmlTextPositions kept = positions.get(start);
    return kept == null ? file.inside(start) : kept.position(offset);
  }
}
