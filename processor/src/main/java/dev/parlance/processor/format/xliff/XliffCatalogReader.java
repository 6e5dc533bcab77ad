package dev.parlance.processor.format.xliff;

import com.google.auto.service.AutoService;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.spi.xml.XmlCatalogReader;
import dev.parlance.processor.spi.xml.XmlDocument;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Reads XLIFF 1.2 (<a href="https://docs.oasis-open.org/xliff/xliff-core/xliff-core.html">OASIS, 2008</a>) and XLIFF 2
 * (<a href="https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html">OASIS, 2.0 to 2.2</a>): the sources
 * of a source catalog, the targets of a translation.
 */
@AutoService(CatalogReader.class)
public final class XliffCatalogReader extends XmlCatalogReader {
  private static final int START = 1_024;
  private static final Pattern VERSION_2 = Pattern.compile("<xliff\\s[^>]*version\\s*=\\s*[\"']2");

  /** The start of a document, possibly after a byte order mark. */
  private static final Pattern DOCUMENT = Pattern.compile("\\W*<[?!x]");

  @Override
  public boolean reads(String fileName, byte[] start) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String content = new String(start, StandardCharsets.ISO_8859_1);
    return name.endsWith(".xlf") || name.endsWith(".xliff")
        || content.contains("<xliff") && DOCUMENT.matcher(content).lookingAt();
  }

  @Override
  protected String nameAttribute(CatalogInput input) {
    return isVersion2(input) ? "name" : "resname";
  }

  @Override
  public String placeholder(CatalogInput input, String name) {
    if (!isVersion2(input)) {
      return super.placeholder(input, name);
    }
    String element = name.startsWith("START_") ? "sc" : name.startsWith("CLOSE_") ? "ec" : "ph";
    return "<" + element + " … equiv=\"" + name + "\"/>";
  }

  @Override
  public String pair(CatalogInput input, String start, String content, String close) {
    return isVersion2(input) ? "<pc … equivStart=\"" + start + "\" equivEnd=\"" + close + "\">" + content + "</pc>"
        : super.pair(input, start, content, close);
  }

  static boolean isVersion2(CatalogInput input) {
    String start = new String(input.content(), 0, Math.min(START, input.content().length), StandardCharsets.ISO_8859_1);
    return VERSION_2.matcher(start).find();
  }

  @Override
  protected void read(XmlDocument document, CatalogSink sink) throws XMLStreamException, UnreadableCatalogException {
    if (!document.next() || !document.xml().getLocalName().equals("xliff")) {
      throw new UnreadableCatalogException(document.tag(),
          "the file is not XLIFF: its root is <" + document.xml().getLocalName() + ">.",
          "Name a file whose root is <xliff>.");
    }
    String version = document.attribute("version");
    if (version.equals("1.2") || version.equals("1.1") || version.equals("1.0")) {
      new Xliff12UnitReader(document, sink).read();
    } else if (version.startsWith("2.")) {
      new Xliff2UnitReader(document, sink).read();
    } else {
      throw new UnreadableCatalogException(document.position(document.position(), "version"), version.isEmpty()
          ? "the <xliff> has no version." : "XLIFF " + version + " is not known.",
          "Export the file as XLIFF 1.2 or 2.0.");
    }
  }
}
