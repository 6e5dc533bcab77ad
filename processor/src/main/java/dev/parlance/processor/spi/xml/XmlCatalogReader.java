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
 * Reads catalogs of an XML format with the JDK's StAX parser, DTDs and external entities off: a base for readers, which
 * read elements, and need not care for positions.
 *
 * <p>StAX says where events end, not where they begin, so a file is read a second time to find the places in texts that
 * have findings, and in most files that is none. Parsers that say where events begin were measured on 79 MB of XLIFF:
 * Woodstox with all places took 0.76 of this parser's time and Aalto 0.62, which spares 0.1 s of a warm compiler, for 1.8
 * and 0.6 MB of jar and exceptions that are not checked. They merge references into the characters around them, so that
 * the second look would stay.
 */
public abstract class XmlCatalogReader implements CatalogReader {
  /** The parser's limits in JDK 17; later ones have others, and catalogs shall not depend on that. */
  private static final Map<String, String> LIMITS = Map.of("jdk.xml.maxElementDepth", "0",
      "jdk.xml.elementAttributeLimit", "10000", "jdk.xml.maxXMLNameLimit", "1000");

  /** Characters that are in a file as they are in a text, on one line. */
  private static final Pattern PLAIN = Pattern.compile("[^<&\\r\\n" + MessageText.MARK + "]*");

  private static final Predicate<Position> NONE = start -> false;

  /** The last file that positions were asked of: findings come file by file. */
  private CatalogInput last;

  /** That file, read once more to keep where each character comes from; null until that is asked for. */
  private XmlDocument positions;

  /**
   * Reads a document from its start to its end.
   *
   * @throws XMLStreamException where the parser does
   * @throws UnreadableCatalogException where the file is well-formed and no such catalog
   */
  protected abstract void read(XmlDocument document, CatalogSink sink)
      throws XMLStreamException, UnreadableCatalogException;

  /** The attribute that has the ID, in the element at whose start tag an entry's {@link CatalogEntry#at} is. */
  protected String idAttribute() {
    return "id";
  }

  /**
   * Whether files may have a DOCTYPE; by default not. One that is there is skipped: what it declares or refers to is
   * never read, so that an entity that it declares is an unknown one.
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
    return XmlTags.attribute(input.text(), entry.at(), idAttribute());
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
      // In most files no more than one text is looked at.
      look(input, entry.textAt()::equals, entry);
    } else if (!positions.knows(entry.textAt())) {
      look(input, any -> true, null);
    }
    return positions.position(entry.textAt(), offset);
  }

  /** Whether what is before {@code offset} of the text, and what is there, stand in the file as they do in the text. */
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

  private void look(CatalogInput input, Predicate<Position> tracked, CatalogEntry last) {
    try {
      positions = new XmlDocument(parser(input.text().reader()), input, skipsDoctype(), tracked);
      read(positions, new Look(last));
    } catch (XMLStreamException | MissingResourceException | UnreadableCatalogException again) {
      // What was read before it counts, as the first time.
    }
  }

  /**
   * Reads the file as it is decoded.
   *
   * @return whether nothing is wrong; what is wrong, the whole text tells
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
    XMLStreamReader xml = null;
    try {
      xml = parser(new StringReader(file.toString()));
      read(new XmlDocument(xml, input, skipsDoctype(), NONE), sink);
    } catch (XMLStreamException malformed) {
      // What is not in its encoding is seldom well-formed.
      file.checkEncoding();
      throw XmlFault.of(malformed, xml, file);
    } catch (MissingResourceException wordless) {
      // The JDK's parser lacks the words for some faults of a DOCTYPE.
      file.checkEncoding();
      throw XmlFault.of(new XMLStreamException("its DOCTYPE has a fault."), xml, file);
    }
    file.checkEncoding();
  }

  private static XMLStreamReader parser(Reader text) throws XMLStreamException {
    // Not that of another processor's dependency.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    LIMITS.forEach(factory::setProperty);
    return factory.createXMLStreamReader(text);
  }

  /** Takes what was taken before, and ends the document after the entry {@code last}, if that is not null. */
  private final class Look implements CatalogSink {
    private final CatalogEntry last;

    Look(CatalogEntry last) {
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
