package dev.parlance.processor.spi;

import java.util.Set;

/**
 * What the names that Angular gives to placeholders say of their kind
 * (<a href="https://github.com/angular/angular/blob/main/packages/compiler/src/i18n/serializers/placeholder.ts">its
 * placeholder registry</a>).
 */
public final class PlaceholderName {
  /** What the name of a beginning begins with. */
  public static final String START = "START_";

  /** What the name of an end begins with. */
  public static final String CLOSE = "CLOSE_";

  /** What the name of an element begins with that has no name of its own. */
  public static final String TAG = "TAG_";

  private static final String ICU = "ICU";
  private static final Set<String> EMPTY = Set.of("LINE_BREAK", "HORIZONTAL_RULE");

  private PlaceholderName() {}

  /**
   * The piece that the placeholder {@code name} is.
   *
   * @param source the expression or tag that it stands for; else empty
   * @param reference the ID of the message that an {@code ICU} placeholder stands for; else empty
   */
  static Piece piece(String name, String source, String reference) {
    if (opened(name).length() < name.length()) {
      return new Piece.Start(name, source);
    }
    if (closed(name).length() < name.length()) {
      return new Piece.Close(name);
    }
    String family = withoutNumber(name);
    if (EMPTY.contains(family) || family.startsWith(TAG)) {
      return new Piece.Empty(name, source);
    }
    return mayRefer(name) && !reference.isEmpty()
        ? new Piece.Reference(name, reference) : new Piece.Value(name, source);
  }

  /** Whether {@code name} is that of a placeholder which may stand for another message. */
  public static boolean mayRefer(String name) {
    return withoutNumber(name).equals(ICU);
  }

  /** What {@code name} opens, without a number: {@code LINK} for {@code START_LINK_1}; itself for any other name. */
  public static String opened(String name) {
    return without(START, name);
  }

  /** What {@code name} closes: {@code LINK} for {@code CLOSE_LINK}; itself for any other name. */
  public static String closed(String name) {
    return without(CLOSE, name);
  }

  private static String without(String prefix, String name) {
    String family = withoutNumber(name);
    return family.length() > prefix.length() && family.startsWith(prefix) ? family.substring(prefix.length()) : name;
  }

  /** {@code name} without the number that tells it from others of its kind: {@code TAG_IMG} for {@code TAG_IMG_1}. */
  public static String withoutNumber(String name) {
    int end = name.length();
    while (end > 0 && name.charAt(end - 1) >= '0' && name.charAt(end - 1) <= '9') {
      end--;
    }
    return end > 0 && end < name.length() && name.charAt(end - 1) == '_' ? name.substring(0, end - 1) : name;
  }
}
