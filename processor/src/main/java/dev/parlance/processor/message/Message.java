package dev.parlance.processor.message;

import java.util.List;

/**
 * A text, understood.
 *
 * @param parts what it prints, in order; neighbouring texts are one
 * @param parameters what it takes, in order of first appearance
 */
public record Message(List<Part> parts, List<Parameter> parameters) {
  /** Copies the lists. */
  public Message {
    parts = List.copyOf(parts);
    parameters = List.copyOf(parameters);
  }

  /** Whether it prints markup, so that its method returns {@code RichText}. */
  public boolean printsMarkup() {
    return parts.stream().anyMatch(part -> !(part instanceof Part.Text || part instanceof Part.Value));
  }

  /** Whether it is words only. */
  public boolean isConstant() {
    return parts.stream().allMatch(Part.Text.class::isInstance);
  }
}
