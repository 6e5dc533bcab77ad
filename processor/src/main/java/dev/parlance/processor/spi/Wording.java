package dev.parlance.processor.spi;

/**
 * Compares what texts say. Tools change white space and the way in which placeholders are written: neither counts.
 */
final class Wording {
  private Wording() {}

  /** Whether {@code text} and {@code other} have the same characters but white space, and the same placeholders. */
  static boolean isSame(MessageText text, MessageText other) {
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
    return piece instanceof Piece.Fault fault ? fault.written() : piece.name().replace('-', '_');
  }
}
