package dev.parlance.internal.text;

/** Decides whether readers can see a text: white space, bidi controls and the like show nothing. */
public final class VisibleText {
  private VisibleText() {}

  /** Whether {@code text} has a character that readers can see. */
  public static boolean isIn(String text) {
    for (int i = 0; i < text.length();) {
      int c = text.codePointAt(i);
      if (!isInvisible(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  /**
   * Whether the code point {@code c} shows nothing: white space, a control, or a character that fonts ignore (<a
   * href="https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point">UAX #44</a>).
   */
  public static boolean isInvisible(int c) {
    if (c > ' ' && c < 0x7f) {
      return false;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || isIgnored(c);
  }

  private static boolean isIgnored(int c) {
    return switch (c) {
      // The last one is the blank pattern of braille, which fonts do not ignore but leave empty.
      case 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x3164, 0xfeff, 0xffa0, 0x2800 -> true;
      default -> c >= 0x180b && c <= 0x180f
          || c >= 0x200b && c <= 0x200f
          || c >= 0x202a && c <= 0x202e
          || c >= 0x2060 && c <= 0x206f
          || c >= 0xfe00 && c <= 0xfe0f
          || c >= 0xfff0 && c <= 0xfffb
          || c >= 0x1bca0 && c <= 0x1bca3
          || c >= 0x1d173 && c <= 0x1d17a
          || c >= 0xe0000 && c <= 0xe0fff;
    };
  }
}
