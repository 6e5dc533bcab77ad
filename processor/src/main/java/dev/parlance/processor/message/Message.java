package dev.parlance.processor.message;

import java.util.List;
import java.util.stream.Stream;

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
    return all().anyMatch(Part::isMarkup);
  }

  /** Whether it is words only. */
  public boolean isConstant() {
    return parts.stream().allMatch(Part.Text.class::isInstance);
  }

  /** All parts, those within others after them. */
  public Stream<Part> all() {
    return all(parts);
  }

  private static Stream<Part> all(List<Part> parts) {
    return parts.stream().flatMap(
        part -> Stream.concat(Stream.of(part), part.contents().stream().flatMap(Message::all)));
  }
}
