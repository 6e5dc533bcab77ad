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

/** Reads a unit of XLIFF 2, and joins its segments; where one has no translation, the unit has none. */
final class SegmentedUnit {
  private final XmlDocument document;
  private final int line;
  private final String id;
  private final String name;
  private final MessageTextBuilder source = MessageText.builder();
  private final MessageTextBuilder target = MessageText.builder();
  private ReceivedState state = ReceivedState.TRANSLATED;
  private boolean complete = true;
  private String fault = "";

  /** The unit whose start {@code document} is at. */
  SegmentedUnit(XmlDocument document) {
    this.document = document;
    this.line = document.position().line();
    this.id = document.attribute("id");
    this.name = document.attribute("name");
  }

  ReceivedUnit read() throws XMLStreamException, UnreadableCatalogException {
    while (document.nextTag() && document.isStart()) {
      String element = Elements.name(document);
      if (element.equals("segment") || element.equals("ignorable")) {
        segment(element.equals("ignorable"));
      } else {
        document.skip();
      }
    }
    ReceivedText joined = new ReceivedText.Marked(target.build());
    return new ReceivedUnit(line, id, name, Optional.of(new ReceivedText.Marked(source.build())),
        Optional.of(joined).filter(text -> complete && !text.isBlank()), state, fault);
  }

  private void segment(boolean ignorable) throws XMLStreamException, UnreadableCatalogException {
    if (!ignorable) {
      state = worse(state, Elements.state(document.attribute("state"), false));
    }
    MessageText original = MessageText.EMPTY;
    Optional<MessageText> translated = Optional.empty();
    while (document.nextTag() && document.isStart()) {
      switch (Elements.name(document)) {
        case "source" -> original = text();
        case "target" -> translated = Optional.of(text());
        default -> document.skip();
      }
    }
    source.text(original);
    if (ignorable) {
      target.text(translated.orElse(original));
    } else {
      complete &= translated.filter(text -> !text.units().isBlank()).isPresent();
      target.text(translated.orElse(MessageText.EMPTY));
    }
  }

  private MessageText text() throws XMLStreamException {
    MessageTextBuilder text = MessageText.builder();
    InlineCodes inline = new InlineCodes();
    document.text(text, inline);
    fault = fault.isEmpty() ? inline.fault() : fault;
    return text.build();
  }

  private static ReceivedState worse(ReceivedState one, ReceivedState other) {
    for (ReceivedState state : new ReceivedState[] {ReceivedState.REVIEW, ReceivedState.NEW, ReceivedState.UNKNOWN}) {
      if (one == state || other == state) {
        return state;
      }
    }
    return ReceivedState.TRANSLATED;
  }
}
