package dev.parlance.processor.message;

import java.util.List;

/** A part of a message. */
public sealed interface Part {
  /** Words, decoded. */
  record Text(String value) implements Part {}

  /** A value of the caller's. */
  record Value(Parameter parameter) implements Part {}

  /** A link of the caller's around its content. */
  record Link(Parameter parameter, List<Part> content) implements Part {
    /** Copies the list. */
    public Link {
      content = List.copyOf(content);
    }
  }

  /** An HTML element without attributes around its content. */
  record Element(String name, List<Part> content) implements Part {
    /** Copies the list. */
    public Element {
      content = List.copyOf(content);
    }
  }

  /** An HTML element without attributes and content. */
  record VoidElement(String name) implements Part {}
}
