package dev.parlance.processor.format.json;

import dev.parlance.processor.edit.UnicodeEscapes;

/**
 * Writes strings with as few escapes as they need.
 *
 * @param escapes how the file writes characters that are not ASCII
 */
public record JsonStrings(UnicodeEscapes escapes) {
  /** Writes {@code characters} in quotation marks. */
  public String quoted(String characters) {
    return '"' + inside(characters) + '"';
  }

  /** Writes {@code characters} as they are inside of quotation marks. */
  String inside(String characters) {
    StringBuilder written = new StringBuilder(characters.length());
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      switch (c) {
        case '"' -> written.append("\\\"");
        case '\\' -> written.append("\\\\");
        case '\n' -> written.append("\\n");
        case '\r' -> written.append("\\r");
        case '\t' -> written.append("\\t");
        case '\b' -> written.append("\\b");
        case '\f' -> written.append("\\f");
        default -> {
          boolean raw = c >= ' ' && !UnicodeEscapes.isHalf(characters, i) && !escapes.escapes(c);
          written.append(raw ? String.valueOf(c) : escapes.escape(c));
        }
      }
    }
    return written.toString();
  }
}
