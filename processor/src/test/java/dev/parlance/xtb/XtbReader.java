package dev.parlance.xtb;

import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.spi.xml.XmlCatalogReader;
import dev.parlance.processor.spi.xml.XmlDocument;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads Google's message bundles, as Angular writes them, and translation bundles: {@code .xmb} and {@code .xtb}.
 *
 * <pre>{@code
 * <messagebundle>
 *   <msg id="licence" desc="in the footer"><source>app.ts:3</source>Under <ph name="START_LINK"><ex>a</ex></ph>…</msg>
 *
 * <translationbundle lang="fr">
 *   <translation id="licence">Sous <ph name="START_LINK"/>…</translation>
 * }</pre>
 */
public final class XtbReader extends XmlCatalogReader {
  private static final Set<String> ROOTS = Set.of("messagebundle", "translationbundle");

  /** A reader, for {@link java.util.ServiceLoader}. */
  public XtbReader() {}

  @Override
  public boolean reads(String fileName, byte[] start) {
    return fileName.endsWith(".xmb") || fileName.endsWith(".xtb");
  }

  @Override
  public String placeholder(CatalogInput input, String name) {
    return "<ph name=\"" + name + "\"/>";
  }

  /** Angular's say what elements there are. */
  @Override
  protected boolean skipsDoctype() {
    return true;
  }

  @Override
  protected void read(XmlDocument document, CatalogSink sink) throws XMLStreamException, UnreadableCatalogException {
    document.next();
    if (!ROOTS.contains(document.xml().getLocalName())) {
      throw new UnreadableCatalogException(document.position(), "the file is no bundle of messages.",
          "Name a file whose root is <messagebundle> or <translationbundle>.");
    }
    while (document.next() && document.isStart()) {
      message(document, sink);
    }
  }

  private static void message(XmlDocument document, CatalogSink sink) throws XMLStreamException {
    Position at = document.position();
    String id = document.attribute("id");
    String description = document.attribute("desc");
    String meaning = document.attribute("meaning");
    MessageTextBuilder text = document.newText();
    Position textAt = document.text(text, new Placeholders());
    if (id.isBlank()) {
      sink.fault("", document.position(at, "id"), "the message has no id.", "Give it the entry's ID.");
    } else {
      sink.entry(new CatalogEntry(id, text.build(), at, textAt, description, meaning, true));
    }
  }

  /** What is inside a message; examples and the places in code that it comes from are no text. */
  private static final class Placeholders implements XmlDocument.Inline {
    private int depth;

    @Override
    public boolean isText() {
      return depth == 0;
    }

    @Override
    public void start(XMLStreamReader xml, MessageTextBuilder text) {
      switch (xml.getLocalName()) {
        case "ph" -> text.placeholder(String.valueOf(xml.getAttributeValue(null, "name")));
        case "source", "ex" -> {}
        default -> text.element(xml.getLocalName(), "<ph name=\"START_…\"/> and <ph name=\"CLOSE_…\"/>");
      }
      depth++;
    }

    @Override
    public void end(XMLStreamReader xml, MessageTextBuilder text) {
      depth--;
    }
  }
}
