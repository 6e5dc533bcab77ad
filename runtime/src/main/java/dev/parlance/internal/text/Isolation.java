package dev.parlance.internal.text;

/**
 * Keeps a value apart from the text around it where the value or the text is right to left.
 *
 * <p>Each paragraph of a value is enclosed as in <a
 * href="https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates">UAX #9</a>: FSI before it, PDI after it.
 */
public final class Isolation {
  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

  private Isolation() {}

  /** The paragraphs of {@code value}, each between FSI and PDI, where {@link #isNeeded}; else {@code value} itself. */
  public static String isolated(String value, boolean rightToLeft) {
    return isNeeded(value, rightToLeft) ? enclosed(value) : value;
  }

  /** The paragraphs of {@code value}, each between FSI and PDI. */
  public static String enclosed(String value) {
    if (isOneParagraph(value)) {
      return IsolatedText.FSI + value + IsolatedText.PDI;
    }
    IsolatedText isolated = new IsolatedText();
    if (value.isEmpty()) {
      isolated.begin();
    }
    return finished(isolated, value);
  }

  /** {@code value} with each paragraph's isolates balanced: no unmatched PDI, and a PDI for each open isolate. */
  public static String balanced(String value) {
    return finished(new IsolatedText(false), value);
  }

  /** Whether {@code value} has neither the end of a paragraph nor an isolate, as most values. */
  private static boolean isOneParagraph(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (IsolatedText.isParagraphSeparator(c) || c >= IsolatedText.LRI && c <= IsolatedText.PDI) {
        return false;
      }
    }
    return true;
  }

  private static String finished(IsolatedText text, String value) {
    text.add(value);
    text.end();
    return text.take();
  }

  /**
   * Whether the surrounding text is right to left, or the value has a bidi control or a character whose place depends
   * on the text around it: one that is right to left, or an Arabic digit.
   */
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
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
      default -> codePoint == 0x061c || codePoint == 0x200e || codePoint >= 0x202a && codePoint <= 0x202e
          || codePoint >= IsolatedText.LRI && codePoint <= IsolatedText.PDI;
    };
  }
}
