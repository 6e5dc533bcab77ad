package dev.parlance.processor.spi;

import java.util.Locale;

/** The characters of <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, section 2.2</a>, which texts may have. */
public final class XmlCharacters {
  private XmlCharacters() {}

  /** Whether {@code c} is, like nearly all characters, allowed without a further look. */
  public static boolean isCommon(char c) {
    return c >= 0x20 && c < Character.MIN_SURROGATE;
  }

  /** Whether a text may have the code point {@code c}. */
  public static boolean isAllowed(int c) {
    return c >= 0x20 && c <= 0xd7ff
        || c == '\t' || c == '\n' || c == '\r'
        || c >= 0xe000 && c <= 0xfffd
        || c >= 0x10000 && c <= Character.MAX_CODE_POINT;
  }

  /** Whether {@code c} is white space of XML. */
  public static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** The name of the code point {@code c} in diagnostics, such as U+0008. */
  public static String name(int c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
