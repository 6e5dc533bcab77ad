package dev.parlance.processor.message;

import java.util.Locale;

/** The bidi controls that begin or end something: those that a text can leave unbalanced. */
public final class BidiControl {
  /** Ends an embedding or override. */
  static final char PDF = '\u202c';

  /** Ends an isolate. */
  static final char PDI = '\u2069';

  private static final char FIRST = '\u202a';
  private static final char LAST_EMBEDDING = '\u202e';
  private static final char FIRST_ISOLATE = '\u2066';

  private BidiControl() {}

  /** Whether {@code c} begins or ends something. */
  public static boolean is(char c) {
    return c >= FIRST && (c <= LAST_EMBEDDING || c >= FIRST_ISOLATE && c <= PDI);
  }

  /** Whether {@code c}, which is one of these, ends something. */
  public static boolean ends(char c) {
    return c == PDF || c == PDI;
  }

  /** What ends what {@code c} begins. */
  public static char endOf(char c) {
    return beginsIsolate(c) ? PDI : PDF;
  }

  /** Whether {@code c}, which begins something, begins an isolate rather than an embedding or override. */
  static boolean beginsIsolate(char c) {
    return c >= FIRST_ISOLATE;
  }

  /** The name of {@code c}, which is one of these, in Unicode. */
  public static String name(char c) {
    return Character.getName(c).toLowerCase(Locale.ROOT);
  }
}
