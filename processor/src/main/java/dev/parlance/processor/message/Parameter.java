package dev.parlance.processor.message;

/**
 * A parameter of a generated method.
 *
 * @param placeholder the placeholder's name in the catalog, such as {@code START_LINK_1}
 * @param name the Java name, such as {@code link1}; empty in a translation
 * @param type what it takes
 */
public record Parameter(String placeholder, String name, Type type) {
  /** What a parameter takes. */
  public enum Type {
    /** A {@code Link}. */
    LINK,
    /** A {@code CharSequence}. */
    VALUE
  }
}
