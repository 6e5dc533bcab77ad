package dev.parlance.internal.text;

/** Finds the characters that HTML cannot contain, and replaces them. */
public final class HtmlCharacters {
  /** The replacement for every character that cannot be kept. */
  public static final char REPLACEMENT = '\ufffd';

  private HtmlCharacters() {}

  /**
   * The number of UTF-16 units at {@code index} that one {@link #REPLACEMENT} replaces: 0 where the character is kept.
   *
   * <p>NUL, C0 controls other than TAB, LF and CR, DEL, C1 controls other than NEL, lone surrogates and
   * <a href="https://infra.spec.whatwg.org/#noncharacter">non-characters</a> are replaced.
   */
  static int replacedAt(String text, int index) {
    char c = text.charAt(index);
    if (c < 0x20) {
      return c == '\t' || c == '\n' || c == '\r' ? 0 : 1;
    }
    if (c < 0x7f) {
      return 0;
    }
    if (c < 0xa0) {
      return c == 0x85 ? 0 : 1;
    }
    if (c < Character.MIN_SURROGATE) {
      return 0;
    }
    if (Character.isHighSurrogate(c)) {
      int codePoint = text.codePointAt(index);
      return codePoint == c ? 1 : isNonCharacter(codePoint) ? 2 : 0;
    }
    if (Character.isLowSurrogate(c)) {
      return index > 0 && Character.isHighSurrogate(text.charAt(index - 1)) ? 0 : 1;
    }
    return isNonCharacter(c) ? 1 : 0;
  }

  /** {@code text} with a {@link #REPLACEMENT} for each character that cannot be kept. */
  public static String kept(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int replaced = replacedAt(text, i);
      out.append(replaced > 0 ? REPLACEMENT : text.charAt(i));
      i += Math.max(0, replaced - 1);
    }
    return out.toString();
  }

  private static boolean isNonCharacter(int codePoint) {
    return (codePoint & 0xfffe) == 0xfffe || codePoint >= 0xfdd0 && codePoint <= 0xfdef;
  }
}
