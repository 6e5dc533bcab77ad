package dev.parlance.processor.format.xliff;

import dev.parlance.processor.spi.Piece;
import java.util.Set;

/** The inline elements of XLIFF 1.2: new ones are {@code <x id="NAME"/>}, as Angular writes them. */
final class Xliff12Notation implements InlineNotation {
  private static final Set<String> PIECES = Set.of("x", "bx", "ex", "ph", "it", "bpt", "ept");

  @Override
  public boolean isAround(String name) {
    return name.equals("g");
  }

  @Override
  public boolean isPiece(String name) {
    return PIECES.contains(name);
  }

  @Override
  public String write(Piece piece, int index) {
    String source = piece.source();
    String reference = piece instanceof Piece.Reference other ? " xid=\"" + XliffText.attribute(other.id()) + "\"" : "";
    return "<x id=\"" + XliffText.attribute(piece.name()) + "\""
        + (source.isEmpty() ? "" : " equiv-text=\"" + XliffText.attribute(source) + "\"") + reference + "/>";
  }
}
