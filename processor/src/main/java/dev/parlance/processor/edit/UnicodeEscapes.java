package dev.parlance.processor.edit;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How a file writes characters that are not ASCII: as they are, or as in {@code \}{@code u00e9}.
 *
 * @param used whether it escapes them
 * @param upper whether its escapes have capital letters
 */
public record UnicodeEscapes(boolean used, boolean upper) {
  private static final int DIGITS = 4;
  private static final int ASCII = 0x80;

  /** The habit of the file {@code text}: it escapes where it has such escapes, and no such character as it is. */
  public static UnicodeEscapes of(String text) {
    boolean used = false;
    boolean upper = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII) {
        return new UnicodeEscapes(false, false);
      }
      if (c == '\\') {
        i++;
        String digits =
            i + DIGITS < text.length() && text.charAt(i) == 'u' ? text.substring(i + 1, i + 1 + DIGITS) : "";
        if (digits.matches("[0-9A-Fa-f]{4}") && Integer.parseInt(digits, 16) >= ASCII) {
          used = true;
          upper |= !digits.equals(digits.toLowerCase(Locale.ROOT));
        }
      }
    }
    return new UnicodeEscapes(used, upper);
  }

  /** Whether the file escapes {@code c}, which could be written as it is. */
  public boolean escapes(char c) {
    return used && c >= ASCII;
  }

  /** The escape of {@code c}. */
  public String escape(char c) {
    return String.format(upper ? "\\u%04X" : "\\u%04x", (int) c);
  }

  /** Whether the unit at {@code index} of {@code characters} is half of a character without the other half. */
  public static boolean isHalf(String characters, int index) {
    char c = characters.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == characters.length() || !Character.isLowSurrogate(characters.charAt(index + 1));
    }
    return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(characters.charAt(index - 1)));
  }

  /** Whether {@code characters} have half of a character without the other half, which UTF-8 has no bytes for. */
  public static boolean hasHalf(String characters) {
    return IntStream.range(0, characters.length()).anyMatch(i -> isHalf(characters, i));
  }
}
