package dev.parlance.processor.spi.xml;

import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.RepeatedSink;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A base class for readers of XML formats: it parses with the JDK's StAX, DTDs and external entities off, and finds all
 * positions, so that a subclass only reads elements.
 *
 * <p>StAX reports where events end, not where they begin, so a file is read a second time to find positions in texts
 * that have findings; most files have none. Parsers that report where events begin were measured on 79 MB of XLIFF:
 * Woodstox with all positions took 0.76 of this parser's time and Aalto 0.62, which saves 0.1 s of a warm compiler, for
 * 1.8 and 0.6 MB of jar and unchecked exceptions. They merge references into the characters around them, so the second
 * pass would still be needed.
 */
public abstract class XmlCatalogReader implements CatalogReader {
  /** The parser's limits in JDK 17; they differ in later JDKs, and catalogs must not depend on that. */
  private static final Map<String, String> LIMITS = Map.of("jdk.xml.maxElementDepth", "0",
      "jdk.xml.elementAttributeLimit", "10000", "jdk.xml.maxXMLNameLimit", "1000");

  /** Characters of one line that a file has verbatim. */
  private static final Pattern PLAIN = Pattern.compile("[^<&\\r\\n" + MessageText.MARK + "]*");

  private static final Predicate<Position> NONE = start -> false;

  /** The last file whose positions were asked for, cached because findings come file by file. */
  private CatalogInput last;

  /** The document of {@link #last}, read again with the origin of each character; null until it is needed. */
  private XmlDocument positions;

  /**
   * Reads a document from its start to its end.
   *
   * @throws XMLStreamException where the parser does
   * @throws UnreadableCatalogException where the file is well-formed but not a catalog of this format
   */
  protected abstract void read(XmlDocument document, CatalogSink sink)
      throws XMLStreamException, UnreadableCatalogException;

  /** The attribute that contains the ID, in the start tag that an entry's {@link CatalogEntry#at} points at. */
  protected String idAttribute() {
    return "id";
  }

  /** The attribute that contains the {@link CatalogEntry#name}, in the same start tag; by default that of the ID. */
  protected String nameAttribute(CatalogInput input) {
    return idAttribute();
  }

  /**
   * Whether files may have a DOCTYPE; by default they may not. A DOCTYPE is skipped: what it declares or refers to is
   * never read, so entities that it declares are unknown.
   */
  protected boolean skipsDoctype() {
    return false;
  }

  @Override
  public final void read(CatalogInput input, CatalogSink sink) throws UnreadableCatalogException {
    RepeatedSink repeated = new RepeatedSink(sink);
    if (!input.text().isStreamed() || !readStream(input, repeated)) {
      repeated.restart();
      readText(input, repeated);
    }
  }

  @Override
  public String characters(CatalogInput input, String characters) {
    return characters.replace("&", "&amp;").replace("<", "&lt;");
  }

  @Override
  public final Position idPosition(CatalogInput input, CatalogEntry entry) {
    boolean byName = !entry.name().isEmpty() && entry.id().equals(entry.name());
    return XmlTags.attribute(input.text(), entry.at(), byName ? nameAttribute(input) : idAttribute());
  }

  @Override
  public final Position position(CatalogInput input, CatalogEntry entry, int offset) {
    if (entry.text().isEmpty()) {
      return input.text().inside(entry.textAt());
    }
    if (isVerbatim(input.text(), entry, offset)) {
      return new Position(entry.textAt().line(), entry.textAt().column() + offset);
    }
    if (last != input) {
      last = input;
      // In most files the positions of only one text are needed.
      readAgain(input, entry.textAt()::equals, entry);
    } else if (!positions.knows(entry.textAt())) {
      readAgain(input, any -> true, null);
    }
    return positions.position(entry.textAt(), offset);
  }

  /** Whether the file has the text verbatim up to {@code offset} and at it. */
  private static boolean isVerbatim(FileText file, CatalogEntry entry, int offset) {
    String text = entry.text().units();
    if (offset >= text.length() || Character.isLowSurrogate(text.charAt(offset))
        || !PLAIN.matcher(text).region(0, offset).matches() || "<&".indexOf(text.charAt(offset)) >= 0) {
      return false;
    }
    String there = entry.text().isMark(offset) ? "<x " : text.substring(offset, offset + 1);
    int start = entry.textAt().column() - 1;
    String line = file.line(entry.textAt().line());
    return line.startsWith(text.substring(0, offset), start) && line.startsWith(there, start + offset);
  }

  private void readAgain(CatalogInput input, Predicate<Position> tracked, CatalogEntry last) {
    try {
      positions = new XmlDocument(parser(input.text().reader()), input, skipsDoctype(), tracked);
      read(positions, new SecondPass(last));
    } catch (XMLStreamException | MissingResourceException | UnreadableCatalogException again) {
      // Positions read before the fault are kept, as in the first pass.
    }
  }

  /**
   * Reads the file while it is decoded.
   *
   * @return whether that succeeded; if not, reading the whole text finds what is wrong
   */
  private boolean readStream(CatalogInput input, CatalogSink sink) {
    try {
      read(new XmlDocument(parser(input.text().stream()), input, skipsDoctype(), NONE), sink);
    } catch (XMLStreamException | MissingResourceException | UnreadableCatalogException faulty) {
      return false;
    }
    return true;
  }

  private void readText(CatalogInput input, CatalogSink sink) throws UnreadableCatalogException {
    FileText file = input.text();
    if (file.toString().isBlank()) {
      throw new UnreadableCatalogException(Position.START, "the file is empty.", "Check that it was exported whole.");
    }
    file.checkNoHtml();
    XMLStreamReader xml = null;
    try {
      xml = parser(new StringReader(file.toString()));
      read(new XmlDocument(xml, input, skipsDoctype(), NONE), sink);
    } catch (XMLStreamException malformed) {
      // A file in a wrong encoding is seldom well-formed, so the encoding is checked first.
      file.checkEncoding();
      throw XmlFault.of(malformed, xml, file);
    } catch (MissingResourceException wordless) {
      // The JDK's parser lacks the messages for some faults of a DOCTYPE.
      file.checkEncoding();
      throw XmlFault.of(new XMLStreamException("its DOCTYPE has a fault."), xml, file);
    }
    file.checkEncoding();
  }

  private static XMLStreamReader parser(Reader text) throws XMLStreamException {
    // The default factory, rather than one that another processor depends on.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    LIMITS.forEach(factory::setProperty);
    return factory.createXMLStreamReader(text);
  }

  /** Ignores what the first pass has passed on, and ends the document after the entry {@code last}, if not null. */
  private final class SecondPass implements CatalogSink {
    private final CatalogEntry last;

    SecondPass(CatalogEntry last) {
      this.last = last;
    }

    @Override
    public void entry(CatalogEntry entry) {
      if (last != null && entry.textAt().equals(last.textAt())) {
        positions.end();
      }
    }

    @Override
    public void fault(String id, Position at, String problem, String advice) {}
  }
}
