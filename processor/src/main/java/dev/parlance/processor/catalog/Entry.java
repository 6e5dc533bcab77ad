package dev.parlance.processor.catalog;

import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.Position;

/**
 * One entry of a catalog.
 *
 * @param read the entry as it was read
 * @param text its text without white space at the edges, an XML fragment; empty where it has none
 * @param lead how many characters of white space were dropped before it
 * @param faulty whether it has a fault that was told when it was read
 */
public record Entry(CatalogEntry read, String text, int lead, boolean faulty) {
  /** The entry that was {@code read}. */
  public static Entry of(CatalogEntry read) {
    String whole = read.text();
    int start = 0;
    int end = whole.length();
    while (start < end && isSpace(whole.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(whole.charAt(end - 1))) {
      end--;
    }
    return new Entry(read, whole.substring(start, end), start, false);
  }

  /** The entry {@code id} with a fault that is told already. */
  static Entry faulty(String id, Position at) {
    return new Entry(CatalogEntry.of(id, "", at, at), "", 0, true);
  }

  /** An entry that stands in no file, but for messages in {@code line}. */
  public static Entry of(String id, String text, int line) {
    Position start = new Position(line, 1);
    return new Entry(CatalogEntry.of(id, text, start, start), text, 0, false);
  }

  /** The ID, a hash of the text or a readable key. */
  public String id() {
    return read.id();
  }

  /** The line of the ID, counted from 1. */
  public int line() {
    return read.at().line();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
