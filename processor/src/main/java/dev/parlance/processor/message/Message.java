package dev.parlance.processor.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A parsed text.
 *
 * @param parts its parts, in order; adjacent texts are joined
 * @param parameters its parameters, in the order of the method's
 */
public record Message(List<Part> parts, List<Parameter> parameters) {
  /** Copies the lists. */
  public Message {
    parts = List.copyOf(parts);
    parameters = List.copyOf(parameters);
  }

  /** Whether the message has markup, so that its method returns {@code RichText}. */
  public boolean printsMarkup() {
    return any(Part::isMarkup);
  }

  /** Whether the message consists of words only. */
  public boolean isConstant() {
    for (Part part : parts) {
      if (!(part instanceof Part.Text)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a part at any depth passes {@code test}. */
  public boolean any(Predicate<Part> test) {
    return any(parts, test);
  }

  private static boolean any(List<Part> parts, Predicate<Part> test) {
    for (Part part : parts) {
      if (test.test(part)) {
        return true;
      }
      for (List<Part> content : part.contents()) {
        if (any(content, test)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Passes all parts to {@code action}, outer ones first; faster than a stream, since it runs for every translation.
   */
  public void forEach(Consumer<Part> action) {
    any(part -> {
      action.accept(part);
      return false;
    });
  }

  /** The plurals and selects at any depth, outer ones first. */
  public Stream<Part.Choice> choices() {
    List<Part.Choice> choices = new ArrayList<>();
    forEach(part -> {
      if (part instanceof Part.Choice choice) {
        choices.add(choice);
      }
    });
    return choices.stream();
  }
}
