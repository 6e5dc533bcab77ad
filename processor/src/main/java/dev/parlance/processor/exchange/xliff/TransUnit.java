package dev.parlance.processor.exchange.xliff;

import dev.parlance.processor.exchange.unit.ReceivedState;
import dev.parlance.processor.exchange.unit.ReceivedText;
import dev.parlance.processor.exchange.unit.ReceivedUnit;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.spi.xml.XmlDocument;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads a unit of XLIFF 1.2. */
final class TransUnit {
  private final XmlDocument document;
  private final int line;
  private final String id;
  private final String name;
  private final boolean approved;
  private Optional<ReceivedText> source = Optional.empty();
  private Optional<ReceivedText> target = Optional.empty();
  private ReceivedState state;
  private String fault = "";

  /** The unit whose start {@code document} is at. */
  TransUnit(XmlDocument document) {
    this.document = document;
    this.line = document.position().line();
    this.id = document.attribute("id");
    this.name = document.attribute("resname");
    this.approved = document.attribute("approved").equals("yes");
    this.state = approved ? ReceivedState.TRANSLATED : ReceivedState.UNKNOWN;
  }

  ReceivedUnit read() throws XMLStreamException, UnreadableCatalogException {
    while (document.nextTag() && document.isStart()) {
      String element = Elements.name(document);
      if (element.equals("source") && source.isEmpty()) {
        source = Optional.of(text());
      } else if (element.equals("target") && target.isEmpty()) {
        state = Elements.state(document.attribute("state"), approved);
        target = Optional.of(text());
      } else {
        // Notes, alternatives, segmented sources and what other tools add.
        document.skip();
      }
    }
    return new ReceivedUnit(line, id, name, source, target.filter(text -> !text.isBlank()), state, fault);
  }

  private ReceivedText text() throws XMLStreamException {
    MessageTextBuilder text = MessageText.builder();
    InlineCodes inline = new InlineCodes();
    document.text(text, inline);
    fault = fault.isEmpty() ? inline.fault() : fault;
    return new ReceivedText.Marked(text.build());
  }
}
