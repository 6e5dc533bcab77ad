package dev.parlance.support;

/** The texts of one locale by number: what generated methods read. Thread-safe. */
public interface TextTable {
  /** The text at {@code index}, of a message without placeholders. */
  String text(int index);

  /** The text at {@code index}, of a message with placeholders. */
  Template template(int index);
}
