package dev.parlance.processor.catalog;

/**
 * One entry of a catalog.
 *
 * @param id the ID, a hash of the text or a readable key
 * @param text the text as it stands in the file, an XML fragment; empty where the line has none
 * @param line the line, counted from 1
 * @param textColumn the column of the text's first character, in UTF-16 units counted from 1
 */
public record Entry(String id, String text, int line, int textColumn) {
  /** The column of the ID. */
  public static final int ID_COLUMN = 1;

  /** The column of the character at {@code offset} of the text. */
  public int column(int offset) {
    return textColumn + offset;
  }
}
