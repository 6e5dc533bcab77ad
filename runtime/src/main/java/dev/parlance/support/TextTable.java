package dev.parlance.support;

import java.util.Locale;

/** The texts of one locale by number, and its numbers: what generated methods read. Thread-safe. */
public interface TextTable {
  /** The text at {@code index}, of a message without placeholders. */
  String text(int index);

  /** The text at {@code index}, of a message with placeholders. */
  Template template(int index);

  /** The locale of these texts. */
  Locale locale();

  /** {@code value} in the locale's digits and grouping. */
  String number(long value);
}
