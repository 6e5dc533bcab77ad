package dev.parlance.processor.report;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Piece;
import dev.parlance.processor.spi.PlaceholderName;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a text in a notation, with each start and its close as a pair. */
final class NotationWriter implements Piece.Visitor<Void> {
  /** No text is well-formed that is deeper, and the content of each pair is copied. */
  private static final int DEEPEST = 100;

  private final Notation notation;

  /** The open placeholders, innermost first, and at the end the text itself. */
  private final Deque<Open> open = new ArrayDeque<>();

  private record Open(String name, StringBuilder content) {}

  private NotationWriter(Notation notation) {
    this.notation = notation;
    open.push(new Open("", new StringBuilder()));
  }

  static String write(MessageText text, Notation notation) {
    NotationWriter writing = new NotationWriter(notation);
    text.pieces().forEach(piece -> piece.accept(writing));
    while (writing.open.size() > 1) {
      writing.unpaired();
    }
    return writing.open.pop().content().toString();
  }

  /** Writes the innermost open placeholder, which is never closed. */
  private void unpaired() {
    Open unclosed = open.pop();
    add(notation.placeholder(unclosed.name()) + unclosed.content());
  }

  private Void add(String written) {
    open.element().content().append(written);
    return null;
  }

  @Override
  public Void text(Piece.Text text) {
    return add(notation.characters(text.characters()));
  }

  @Override
  public Void value(Piece.Value value) {
    return add(notation.placeholder(value.name()));
  }

  @Override
  public Void start(Piece.Start start) {
    if (open.size() > DEEPEST) {
      return add(notation.placeholder(start.name()));
    }
    open.push(new Open(start.name(), new StringBuilder()));
    return null;
  }

  @Override
  public Void close(Piece.Close close) {
    String family = PlaceholderName.closed(close.name());
    if (open.stream().noneMatch(each -> PlaceholderName.closes(family, PlaceholderName.opened(each.name())))) {
      return add(notation.placeholder(close.name()));
    }
    while (!PlaceholderName.closes(family, PlaceholderName.opened(open.element().name()))) {
      unpaired();
    }
    Open paired = open.pop();
    return add(notation.pair(paired.name(), paired.content().toString(), close.name()));
  }

  @Override
  public Void empty(Piece.Empty empty) {
    return add(notation.placeholder(empty.name()));
  }

  @Override
  public Void reference(Piece.Reference reference) {
    return add(notation.placeholder(reference.name()));
  }

  @Override
  public Void fault(Piece.Fault fault) {
    return add(fault.written());
  }
}
