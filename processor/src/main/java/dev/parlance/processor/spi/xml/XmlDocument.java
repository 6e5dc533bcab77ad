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

/** An XML file that is being read from start to end, element by element. */
public final class XmlDocument {
  private final XMLStreamReader xml;
  private final CatalogInput input;
  private final FileText file;
  private final boolean skipsDoctype;

  /** Which texts keep where their characters come from, by where they begin. */
  private final Predicate<Position> tracked;

  /** Those. */
  private final Map<Position, XmlTextPositions> trails = new HashMap<>();

  /** The last of those. */
  private XmlTextPositions last;

  private boolean ended;

  XmlDocument(XMLStreamReader xml, CatalogInput input, boolean skipsDoctype, Predicate<Position> tracked) {
    this.xml = xml;
    this.input = input;
    this.file = input.text();
    this.skipsDoctype = skipsDoctype;
    this.tracked = tracked;
  }

  /** What the elements inside a text mean. */
  public interface Inline {
    /** Adds what the start of the element that {@code xml} is at means; characters in it follow. */
    void start(XMLStreamReader xml, MessageTextBuilder text);

    /** Adds what the end of that element means. */
    void end(XMLStreamReader xml, MessageTextBuilder text);

    /** Whether characters here belong to the text, rather than to an element that stands for something else. */
    default boolean isText() {
      return true;
    }
  }

  /** The parser: attributes and names of the element that this is at. */
  public XMLStreamReader xml() {
    return xml;
  }

  /** The file. */
  public CatalogInput input() {
    return input;
  }

  /** A builder of a text. In a translation placeholders do not keep what they stand for: the source's say that. */
  public MessageTextBuilder newText() {
    return new MessageTextBuilder(!input.translation());
  }

  /** Makes this the end, whatever follows. */
  void end() {
    ended = true;
  }

  /**
   * Goes to the next start or end of an element.
   *
   * @return whether there is one
   * @throws UnreadableCatalogException where there is a DOCTYPE that is not skipped
   */
  public boolean next() throws XMLStreamException, UnreadableCatalogException {
    while (!ended && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.DTD && !skipsDoctype) {
        throw new UnreadableCatalogException(file.position(Math.max(0, file.toString().indexOf("<!DOCTYPE"))),
            "the file has a DOCTYPE, which is not read.", "Remove it.");
      }
    }
    return false;
  }

  /** Whether this is at the start of an element; else it is at an end. */
  public boolean isStart() {
    return xml.isStartElement();
  }

  /** The attribute {@code name} without a namespace; empty where there is none. */
  public String attribute(String name) {
    return attribute(xml, name);
  }

  /** The same of the element that {@code xml} is at. */
  public static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** Where the parser is: behind the tag that this is at. */
  public Position position() {
    Location at = xml.getLocation();
    return new Position(at.getLineNumber(), at.getColumnNumber());
  }

  /**
   * Where the value of {@code attribute} stands in a start tag; where it has none, the tag itself. For faults: it looks
   * into the file.
   *
   * @param tag what {@link #position} told at that tag
   */
  public Position position(Position tag, String attribute) {
    return XmlTags.attribute(file, tag, attribute);
  }

  /** Where the start tag begins that this is at. For faults: it looks into the file. */
  public Position tag() {
    return XmlTags.tag(file, position());
  }

  /** Goes to the end of the element that this is at the start of. */
  public void skip() throws XMLStreamException, UnreadableCatalogException {
    for (int depth = 1; depth > 0 && next(); ) {
      depth += isStart() ? 1 : -1;
    }
  }

  /** The characters in the element that this is at the start of, white space at the edges left out; goes to its end. */
  public String characters() throws XMLStreamException {
    StringBuilder characters = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
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
   * Adds the content of the element that this is at the start of to {@code text}, and goes to its end.
   *
   * @return where the content begins
   */
  public Position text(MessageTextBuilder text, Inline inline) throws XMLStreamException {
    Position start = position();
    if (tracked.test(start)) {
      last = new XmlTextPositions(text);
      trails.put(start, last);
    }
    // Several elements may make one text.
    XmlTextPositions trail = last != null && last.text() == text ? last : null;
    int depth = 0;
    while (true) {
      int event = xml.next();
      if (xml.isCharacters()) {
        characters(text, inline.isText(), trail);
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        step(trail, Step.START_TAG);
        inline.start(xml, text);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        step(trail, Step.END_TAG);
        if (depth == 0) {
          if (trail != null) {
            trail.passed(file, start, position());
          }
          return start;
        }
        depth--;
        inline.end(xml, text);
      } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        step(trail, Step.CHARACTER);
        text.reference("&" + xml.getLocalName() + ";");
      }
    }
  }

  private static void step(XmlTextPositions trail, Step step) {
    if (trail != null) {
      trail.step(step);
    }
  }

  private void characters(MessageTextBuilder text, boolean counts, XmlTextPositions trail) {
    String characters = xml.getText();
    if (trail == null) {
      if (counts) {
        text.characters(characters);
      }
      return;
    }
    for (int i = 0; i < characters.length(); i++) {
      boolean pair = Character.isHighSurrogate(characters.charAt(i)) && i + 1 < characters.length();
      trail.step(pair ? Step.SURROGATES : Step.CHARACTER);
      if (counts) {
        text.characters(characters.substring(i, pair ? i + 2 : i + 1));
      }
      i += pair ? 1 : 0;
    }
  }

  /** Whether the text that begins at {@code start} keeps where its characters come from. */
  boolean knows(Position start) {
    return trails.containsKey(start);
  }

  /** Where the character at {@code offset} of the text that begins at {@code start} stands. */
  Position position(Position start, int offset) {
    XmlTextPositions trail = trails.get(start);
    return trail == null ? file.inside(start) : trail.position(offset);
  }
}
