package dev.parlance.processor.format.xliff;

import dev.parlance.processor.spi.Piece;

/** Writes the inline elements of a version of XLIFF that no file has yet. */
interface InlineNotation {
  /** Whether the inline element {@code name} is around content. */
  boolean isAround(String name);

  /** Whether the inline element {@code name} is a piece of a text. */
  boolean isPiece(String name);

  /** Writes {@code piece}, the one at {@code index} of those other than characters. */
  String write(Piece piece, int index);
}
