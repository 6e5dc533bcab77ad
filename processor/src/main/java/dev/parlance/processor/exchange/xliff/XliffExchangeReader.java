package dev.parlance.processor.exchange.xliff;

import dev.parlance.processor.exchange.unit.ExchangeReader;
import dev.parlance.processor.exchange.unit.ReceivedFile;
import dev.parlance.processor.exchange.unit.ReceivedUnit;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.spi.xml.XmlCatalogReader;
import dev.parlance.processor.spi.xml.XmlDocument;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Reads XLIFF 1.2 and 2 that came back: elements and attributes of other namespaces are passed over, segments joined, and
 * an inline element of whatever name is a code.
 */
public final class XliffExchangeReader implements ExchangeReader {
  @Override
  public ReceivedFile read(String name, byte[] content) throws UnreadableCatalogException {
    Units units = new Units();
    units.read(new CatalogInput(name, content, true), NOWHERE);
    return new ReceivedFile(units.locale, units.all);
  }

  private static final CatalogSink NOWHERE = new CatalogSink() {
    @Override
    public void entry(CatalogEntry entry) {}

    @Override
    public void fault(String id, Position at, String problem, String advice) {}
  };

  /** Finds the units of a document, wherever they are. */
  private static final class Units extends XmlCatalogReader {
    private final List<ReceivedUnit> all = new ArrayList<>();
    private String locale = "";

    @Override
    public boolean reads(String fileName, byte[] start) {
      return true;
    }

    /** Reads a document; a second time where something is wrong with it. */
    @Override
    protected void read(XmlDocument document, CatalogSink sink)
        throws XMLStreamException, UnreadableCatalogException {
      all.clear();
      locale = "";
      if (!document.nextTag() || !document.xml().getLocalName().equals("xliff")) {
        throw new UnreadableCatalogException(document.tag(),
            "the file is not XLIFF: its root is <" + document.xml().getLocalName() + ">.",
            "Name a file whose root is <xliff>.");
      }
      locale(document, "trgLang");
      while (document.nextTag()) {
        if (!document.isStart()) {
          continue;
        }
        switch (Elements.name(document)) {
          case "file" -> locale(document, "target-language");
          case "trans-unit" -> all.add(new TransUnit(document).read());
          case "unit" -> all.add(new SegmentedUnit(document).read());
          default -> {}
        }
      }
    }

    private void locale(XmlDocument document, String attribute) {
      locale = locale.isEmpty() ? document.attribute(attribute).strip() : locale;
    }
  }
}
