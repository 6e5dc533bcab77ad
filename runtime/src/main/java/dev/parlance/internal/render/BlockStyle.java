package dev.parlance.internal.render;

/** The gaps and markers of blocks: here those of plain text, which a format overrides. */
abstract class BlockStyle {
  /** The number of line ends before and after a box, such as {@code div}. */
  int boxGap() {
    return BlockLines.NEXT_LINE;
  }

  /** The prefix of each line of a term's definition. */
  String definitionIndentation() {
    return "  ";
  }

  /** The prefix of each line of a quotation. */
  String quotationMarker() {
    return "";
  }

  /** The gap between a list in a list item and what follows in that item. */
  int gapAfterNestedList() {
    return BlockLines.NEXT_LINE;
  }

  /** Whether a list directly after another one has other markers. */
  boolean alternatesMarkers() {
    return false;
  }

  /** What a list item without content contains. */
  String emptyItem() {
    return "";
  }

  /** A horizontal rule. */
  String rule() {
    return "---";
  }
}
