package dev.parlance.internal.text;

/**
 * Keeps a value apart from the text around it where the value or the text is right to left.
 *
 * <p>A value is enclosed as in <a href="https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates">UAX #9</a>:
 * FSI before it, PDI after it. Isolates in the value are balanced, since an extra PDI would end ours. Embeddings and
 * overrides need no balancing: they end with the isolate around them (rule X6a), and a stray PDF ends nothing outside
 * it (X7).
 */
public final class Isolation {
  private static final char LRI = '\u2066';
  private static final char FSI = '\u2068';
  private static final char PDI = '\u2069';

  /** Begins an isolate that finds its own direction. */
  public static final String START = String.valueOf(FSI);

  /** Ends an isolate. */
  public static final String END = String.valueOf(PDI);

  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

  private Isolation() {}

  /** {@code value} between FSI and PDI where {@link #isNeeded}, else {@code value} itself. */
  public static String isolated(String value, boolean rightToLeft) {
    return isNeeded(value, rightToLeft) ? FSI + balanced(value) + PDI : value;
  }

  /** Whether the surrounding text is right to left, or the value has a right-to-left or a bidi control character. */
  public static boolean isNeeded(String value, boolean rightToLeft) {
    if (rightToLeft) {
      return true;
    }
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) >= FIRST_RIGHT_TO_LEFT && isDirectional(value.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDirectional(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
      default -> codePoint == 0x061c || codePoint == 0x200e || codePoint >= 0x202a && codePoint <= 0x202e
          || codePoint >= LRI && codePoint <= PDI;
    };
  }

  /** {@code value} without unmatched PDIs, and with a PDI for each isolate that it leaves open. */
  public static String balanced(String value) {
    StringBuilder out = new StringBuilder(value.length());
    int open = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= LRI && c <= FSI) {
        open++;
      } else if (c == PDI && --open < 0) {
        open = 0;
        continue;
      }
      out.append(c);
    }
    for (; open > 0; open--) {
      out.append(PDI);
    }
    return out.toString();
  }
}
