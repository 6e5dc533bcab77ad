package dev.parlance.processor.format.properties;

import dev.parlance.processor.edit.UnicodeEscapes;

/**
 * Writes keys and values of {@code .properties} files with as few escapes as they need.
 *
 * @param latin1 whether the file is Latin-1, where no two characters may look like one of UTF-8
 * @param escapes how the file writes characters that are not ASCII
 */
record PropertiesCharacters(boolean latin1, UnicodeEscapes escapes) {
  /** The value {@code characters}. */
  String written(String characters) {
    StringBuilder written = new StringBuilder(characters.length());
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      switch (c) {
        case '\\' -> written.append("\\\\");
        case '\n' -> written.append("\\n");
        case '\r' -> written.append("\\r");
        case '\t' -> written.append("\\t");
        case '\f' -> written.append("\\f");
        case ' ' -> written.append(i == 0 ? "\\ " : " ");
        default -> written.append(isRaw(characters, i) ? String.valueOf(c) : escapes.escape(c));
      }
    }
    return written.toString();
  }

  private boolean isRaw(String characters, int index) {
    char c = characters.charAt(index);
    boolean has = latin1 ? c < 0x80 || c >= 0xc0 && c <= 0xff : !UnicodeEscapes.isHalf(characters, index);
    return c >= ' ' && has && !escapes.escapes(c);
  }

  /** The key {@code characters}. */
  String key(String characters) {
    StringBuilder key = new StringBuilder(characters.length());
    for (char c : written(characters).toCharArray()) {
      boolean escaped = key.length() > 0 && key.charAt(key.length() - 1) == '\\';
      // A byte order mark at the start of a file is none of its characters.
      key.append(c == '\ufeff' ? escapes.escape(c)
          : c == ' ' && !(escaped && key.length() == 1) || "=:#!".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c));
    }
    return key.toString();
  }

  /** The value {@code characters} behind a separator, which has a sign unless it is only blanks. */
  String behind(String separator, String characters) {
    String written = written(characters);
    boolean sign = separator.indexOf('=') >= 0 || separator.indexOf(':') >= 0;
    boolean taken = !sign && !written.isEmpty() && "=:".indexOf(written.charAt(0)) >= 0;
    return separator + (taken ? "\\" : "") + written;
  }
}
