package dev.parlance.processor.spi;

import java.util.Set;

/**
 * Reads the kind of a placeholder from the name that Angular gives it
 * (<a href="https://github.com/angular/angular/blob/main/packages/compiler/src/i18n/serializers/placeholder.ts">its
 * placeholder registry</a>).
 */
public final class PlaceholderName {
  /** The prefix of the name of a start. */
  public static final String START = "START_";

  /** The prefix of the name of a close. */
  public static final String CLOSE = "CLOSE_";

  /** The prefix of the name of an element that Angular has no name of its own for. */
  public static final String TAG = "TAG_";

  /** The family of links; that of a link with a name of its own begins with it: {@code LINK_TERMS}. */
  public static final String LINK = "LINK";

  private static final String ICU = "ICU";
  private static final Set<String> EMPTY = Set.of("LINE_BREAK", "HORIZONTAL_RULE");

  private PlaceholderName() {}

  /**
   * The piece for the placeholder {@code name}.
   *
   * @param source the expression or tag in the template; may be empty
   * @param reference the ID of the message that an {@code ICU} placeholder refers to; else empty
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
        ? new Piece.Reference(name, reference, source) : new Piece.Value(name, source);
  }

  /** Whether a placeholder with {@code name} may refer to another message. */
  public static boolean mayRefer(String name) {
    return withoutNumber(name).equals(ICU);
  }

  /** The family that {@code name} opens: {@code LINK} for {@code START_LINK_1}; {@code name} where it opens none. */
  public static String opened(String name) {
    return without(START, name);
  }

  /** The family that {@code name} closes: {@code LINK} for {@code CLOSE_LINK}; {@code name} where it closes none. */
  public static String closed(String name) {
    return without(CLOSE, name);
  }

  /** Whether {@code family} is of links: {@code LINK}, or {@code LINK_TERMS} for {@code START_LINK_TERMS}. */
  public static boolean isLink(String family) {
    return family.equals(LINK) || family.startsWith(LINK + "_");
  }

  /** Whether what closes {@code closed} closes {@code opened} too: {@code CLOSE_LINK} also closes a link with a name. */
  public static boolean closes(String closed, String opened) {
    return closed.equals(opened) || closed.equals(LINK) && isLink(opened);
  }

  private static String without(String prefix, String name) {
    String family = withoutNumber(name);
    return family.length() > prefix.length() && family.startsWith(prefix) ? family.substring(prefix.length()) : name;
  }

  /** {@code name} without the number that distinguishes it in its family: {@code TAG_IMG} for {@code TAG_IMG_1}. */
  public static String withoutNumber(String name) {
    int end = name.length();
    while (end > 0 && name.charAt(end - 1) >= '0' && name.charAt(end - 1) <= '9') {
      end--;
    }
    return end > 0 && end < name.length() && name.charAt(end - 1) == '_' ? name.substring(0, end - 1) : name;
  }
}
