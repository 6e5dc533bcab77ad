package dev.parlance.internal.format;

/** How a text writes a value of some type in its locale. Immutable, so that all calls share it. */
public interface ValueFormat {
  /** The {@code value}, of a type that this format is for, in the text's locale. */
  String format(Object value);
}
