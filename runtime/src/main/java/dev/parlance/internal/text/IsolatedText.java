package dev.parlance.internal.text;

/**
 * Isolates a text that comes in pieces, paragraph by paragraph: an isolate ends with its paragraph (<a
 * href="https://www.unicode.org/reports/tr9/#P1">UAX #9, P1</a> and X8), so each one gets its own.
 *
 * <p>Isolates in the text are balanced in each paragraph, since an extra PDI would end ours. Embeddings and overrides
 * need no balancing: they end with the isolate around them (X6a), and a stray PDF ends nothing outside it (X7).
 */
public final class IsolatedText {
  static final char LRI = '\u2066';
  static final char FSI = '\u2068';
  static final char PDI = '\u2069';

  private final StringBuilder out = new StringBuilder();
  private final boolean enclosed;
  private boolean begun;
  private int open;

  /** A text between FSI and PDI, or only balanced unless {@code enclosed}. */
  IsolatedText(boolean enclosed) {
    this.enclosed = enclosed;
  }

  /** A text between FSI and PDI. */
  public IsolatedText() {
    this(true);
  }

  /** Whether the current paragraph has begun. */
  public boolean hasBegun() {
    return begun;
  }

  /** Begins the isolate of the current paragraph, unless it has begun. */
  public void begin() {
    if (!begun) {
      begun = true;
      if (enclosed) {
        out.append(FSI);
      }
    }
  }

  /** Adds a piece of the text. */
  public void add(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      add(piece.charAt(i));
    }
  }

  private void add(char c) {
    if (isParagraphSeparator(c)) {
      end();
      out.append(c);
      return;
    }
    begin();
    if (c >= LRI && c <= FSI) {
      open++;
    } else if (c == PDI && open-- == 0) {
      open = 0;
      return;
    }
    out.append(c);
  }

  /** Ends the isolates of the current paragraph. */
  public void end() {
    for (; open > 0; open--) {
      out.append(PDI);
    }
    if (begun && enclosed) {
      out.append(PDI);
    }
    begun = false;
  }

  /** Takes out what was written since the last time. */
  public String take() {
    String taken = out.toString();
    out.setLength(0);
    return taken;
  }

  /** Whether {@code c} ends a paragraph, and with it everything that controls began there: the bidi class B. */
  public static boolean isParagraphSeparator(char c) {
    return c == '\n' || c == '\r' || c >= 0x1c && c <= 0x1e || c == 0x85 || c == 0x2029;
  }
}
