package dev.parlance.processor.spi;

import java.io.StringReader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads catalogs of an XML format with the JDK's StAX parser, DTDs and external entities off: a base for readers, which
 * read elements, and need not care for positions.
 */
public abstract class XmlCatalogReader implements CatalogReader {
  /** The last file that was read or that positions were asked of: findings come file by file. */
  private CatalogInput last;

  private FileText text;

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

  @Override
  public final void read(CatalogInput input, CatalogSink sink) throws UnreadableCatalogException {
    forget(input, FileText.checked(input.content()));
    read(input, sink, false);
  }

  @Override
  public final Position idPosition(CatalogInput input, CatalogEntry entry) {
    return XmlTags.attribute(text(input), entry.at(), idAttribute());
  }

  @Override
  public final Position position(CatalogInput input, CatalogEntry entry, int offset) {
    text(input);
    if (positions == null) {
      try {
        read(input, new NoSink(), true);
      } catch (UnreadableCatalogException again) {
        // What was read before it counts, as the first time.
      }
    }
    return positions.position(entry.textAt(), offset);
  }

  private FileText text(CatalogInput input) {
    if (last != input) {
      forget(input, FileText.of(input.content()));
    }
    return text;
  }

  private void forget(CatalogInput next, FileText content) {
    last = next;
    text = content;
    positions = null;
  }

  private void read(CatalogInput input, CatalogSink sink, boolean tracked) throws UnreadableCatalogException {
    XMLStreamReader xml = null;
    try {
      // Bytes that are no text would be told on the standard error stream too.
      xml = factory().createXMLStreamReader(new StringReader(text.toString()));
      XmlDocument document = new XmlDocument(xml, input, text, tracked);
      if (tracked) {
        positions = document;
      }
      read(document, sink);
    } catch (XMLStreamException malformed) {
      throw unreadable(malformed, xml);
    }
  }

  private static XMLInputFactory factory() {
    // Not that of another processor's dependency.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private UnreadableCatalogException unreadable(XMLStreamException malformed, XMLStreamReader xml) {
    Location at = malformed.getLocation() != null ? malformed.getLocation() : xml == null ? null : xml.getLocation();
    String message = String.valueOf(malformed.getMessage());
    int mark = message.indexOf("Message: ");
    String reason = mark < 0 ? message : message.substring(mark + "Message: ".length());
    return new UnreadableCatalogException(
        at == null ? Position.START : text.inside(new Position(at.getLineNumber(), at.getColumnNumber())),
        "the file is no well-formed XML: " + reason.strip() + (reason.strip().endsWith(".") ? "" : "."),
        "Correct it, or export it again.");
  }

  /** Takes what was taken before. */
  private static final class NoSink implements CatalogSink {
    @Override
    public void entry(CatalogEntry entry) {}

    @Override
    public void fault(String id, Position at, String problem, String advice) {}
  }
}
