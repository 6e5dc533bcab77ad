package dev.parlance.processor.xliff;

import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.spi.XmlDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;

/** Reads the units of XLIFF 1.2, however files and groups hold them. */
final class Xliff1 {
  private final XmlDocument document;
  private final CatalogSink sink;

  /** For each element that is open whether what it holds is to be translated. */
  private final Deque<Boolean> translatable = new ArrayDeque<>();

  Xliff1(XmlDocument document, CatalogSink sink) {
    this.document = document;
    this.sink = sink;
  }

  void read() throws XMLStreamException, UnreadableCatalogException {
    translatable.push(true);
    while (document.next()) {
      if (!document.isStart()) {
        translatable.pop();
        continue;
      }
      switch (document.xml().getLocalName()) {
        case "trans-unit" -> unit();
        case "header", "bin-unit" -> document.skip();
        default -> translatable.push(Translatable.of(document, translatable.element()));
      }
    }
  }

  private void unit() throws XMLStreamException, UnreadableCatalogException {
    Position at = document.position();
    String id = document.attribute("id");
    boolean translate = Translatable.of(document, translatable.element());
    Notes notes = new Notes();
    MessageText text = document.newText();
    Position textAt = at;
    boolean found = false;
    while (document.next() && document.isStart()) {
      String name = document.xml().getLocalName();
      if (!found && name.equals(document.input().translation() ? "target" : "source")) {
        found = true;
        textAt = document.text(text, new Inline1());
      } else if (name.equals("note")) {
        notes.add(document.attribute("from"), document.characters());
      } else {
        // What alternatives, contexts and segmented sources hold are no texts of this unit.
        document.skip();
      }
    }
    if (id.isBlank()) {
      sink.fault("", document.position(at, "id"), "the unit has no id.", "Give its <trans-unit> the entry's ID.");
    } else {
      sink.entry(new CatalogEntry(
          id, text.toString(), at, textAt, notes.description(), notes.meaning(), translate));
    }
  }
}
