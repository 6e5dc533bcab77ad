package dev.parlance.internal.render;

/**
 * How {@link BlockRenderer} writes blocks.
 *
 * @param boxGap the number of line ends before and after a box, such as {@code div}
 * @param definitionIndentation the prefix of each line of a term's definition
 * @param quotationMarker the prefix of each line of a quotation
 * @param rule a horizontal rule
 * @param gapAfterNestedList the gap between a list in a list item and what follows in that item
 * @param alternatesMarkers whether a list directly after another one has other markers
 * @param emptyItem what a list item without content contains
 */
record BlockStyle(int boxGap, String definitionIndentation, String quotationMarker, String rule, int gapAfterNestedList,
    boolean alternatesMarkers, String emptyItem) {
  /** For text that people read as it is. */
  static final BlockStyle PLAIN =
      new BlockStyle(BlockLines.NEXT_LINE, "  ", "", "---", BlockLines.NEXT_LINE, false, "");

  /**
   * For parsers of CommonMark: adjacent lines would be one paragraph, also after a nested list; the indentations of two
   * nested definitions would add up to an indented code block; hyphens after the hyphen of a list item would be a rule
   * instead of the item; two lists with the same markers would be one; a hyphen alone below a text would make a heading
   * of it.
   */
  static final BlockStyle MARKDOWN =
      new BlockStyle(BlockLines.BLANK_LINE, "", "> ", "***", BlockLines.BLANK_LINE, true, "&#32;");
}
