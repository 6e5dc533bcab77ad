package dev.parlance.maven.templates;

import java.nio.file.Path;

/**
 * A place where a file names an entry.
 *
 * @param file the file
 * @param line its line, counted from 1
 * @param column its column, counted from 1, of the first character of the name
 * @param kind what it names the entry by
 * @param bean the name of the bean whose method is called; empty for a key
 * @param name the key, the beginning of computed ones, the method, or the constant
 */
public record KeyUse(Path file, int line, int column, Kind kind, String bean, String name) {
  /** What an entry is named by. */
  public enum Kind {
    /** Its ID, as in {@code #{cart.title}}. */
    KEY,
    /** The beginning of its ID, as in {@code #{status.__${status}__}}. */
    PREFIX,
    /** Its method, as in {@code ${@messages.cartTitle()}}. */
    METHOD,
    /** The constant of its ID, as in {@code Messages.Ids.CART_TITLE}. */
    CONSTANT
  }

  /** The place, as diagnostics begin. */
  String place() {
    return file + ":" + line + ":" + column;
  }
}
