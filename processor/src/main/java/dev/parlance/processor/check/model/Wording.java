package dev.parlance.processor.check.model;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Piece;

/**
 * Compares what texts say. Tools change white space and the way in which placeholders are written: neither counts.
 */
public final class Wording {
  private Wording() {}

  /** Whether {@code text} and {@code other} have the same characters but white space, and the same placeholders. */
  public static boolean isSame(MessageText text, MessageText other) {
    if (text.equals(other)) {
      return true;
    }
    int at = next(text, 0);
    int there = next(other, 0);
    while (at < text.length() && there < other.length() && isSame(text, at, other, there)) {
      at = next(text, at + 1);
      there = next(other, there + 1);
    }
    return at == text.length() && there == other.length();
  }

  private static boolean isSame(MessageText text, int at, MessageText other, int there) {
    if (text.units().charAt(at) != other.units().charAt(there) || text.isMark(at) != other.isMark(there)) {
      return false;
    }
    return !text.isMark(at) || name(text.mark(at)).equals(name(other.mark(there)));
  }

  /** The first unit from {@code from} on that is not white space. */
  private static int next(MessageText text, int from) {
    int next = from;
    while (next < text.length() && isSpace(text.units().charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String name(Piece piece) {
    return piece.accept(NAME).replace('-', '_');
  }

  private static final Piece.Visitor<String> NAME = new Piece.Visitor<>() {
    @Override
    public String text(Piece.Text text) {
      return text.characters();
    }

    @Override
    public String value(Piece.Value value) {
      return value.name();
    }

    @Override
    public String start(Piece.Start start) {
      return start.name();
    }

    @Override
    public String close(Piece.Close close) {
      return close.name();
    }

    @Override
    public String empty(Piece.Empty empty) {
      return empty.name();
    }

    @Override
    public String reference(Piece.Reference reference) {
      return reference.name();
    }

    @Override
    public String fault(Piece.Fault fault) {
      return fault.written();
    }
  };
}
