package dev.parlance.processor.format.xliff;

import dev.parlance.processor.spi.Piece;
import java.util.Set;

/**
 * The inline elements of XLIFF 2: new ones are {@code <ph id="0" equiv="NAME"/>}, for starts and closes too, since a close
 * need not be in the element of its start.
 */
final class Xliff2Notation implements InlineNotation {
  private static final Set<String> PIECES = Set.of("ph", "sc", "ec", "x");

  @Override
  public boolean isAround(String name) {
    return name.equals("pc");
  }

  @Override
  public boolean isPiece(String name) {
    return PIECES.contains(name);
  }

  @Override
  public String write(Piece piece, int index) {
    String source = piece.source();
    return "<ph id=\"p" + index + "\" equiv=\"" + XliffText.attribute(piece.name()) + "\""
        + (source.isEmpty() ? "" : " disp=\"" + XliffText.attribute(source) + "\"") + "/>";
  }
}
