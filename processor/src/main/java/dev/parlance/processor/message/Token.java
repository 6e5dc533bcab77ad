package dev.parlance.processor.message;

import java.util.List;
import java.util.Optional;

/** A piece of a text. */
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
   * @param reference its {@code xid}, the ID of another entry
   */
  record Placeholder(int offset, String name, Optional<String> source, Optional<String> reference) implements Token {}

  /**
   * An ICU plural or select.
   *
   * @param variable the name of what it chooses by
   * @param subtrahend what a plural takes from the number before it looks for its category; 0 for most
   */
  record Icu(int offset, IcuKeyword keyword, String variable, long subtrahend, List<Branch> branches)
      implements Token {}

  /** The {@code #} of the innermost plural. */
  record Hash(int offset) implements Token {}

  /** What an ICU shows in one case: {@code =1}, {@code few}, {@code other}. */
  record Branch(int offset, String selector, List<Token> content) {}
}
