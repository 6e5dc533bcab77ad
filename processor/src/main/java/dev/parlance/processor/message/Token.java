package dev.parlance.processor.message;

import java.util.Optional;

/** A piece of an XML fragment. */
sealed interface Token {
  /** Where in the raw text it begins. */
  int offset();

  /** Characters, decoded: one run of raw characters, or one reference. */
  record Characters(int offset, String value) implements Token {}

  /**
   * A placeholder.
   *
   * @param name its {@code id}
   * @param source its {@code equiv-text}, what stood in the template
   */
  record Placeholder(int offset, String name, Optional<String> source) implements Token {}
}
