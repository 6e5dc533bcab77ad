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
    return printMarkup(parts);
  }

  private static boolean printMarkup(List<Part> parts) {
    for (Part part : parts) {
      if (part.isMarkup()) {
        return true;
      }
      for (List<Part> content : part.contents()) {
        if (printMarkup(content)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it is words only. */
  public boolean isConstant() {
    for (Part part : parts) {
      if (!(part instanceof Part.Text)) {
        return false;
      }
    }
    return true;
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
