package dev.parlance.processor.message;

import java.util.List;
import java.util.function.Function;

/**
 * The extent of a message.
 *
 * @param levels how many tags, plurals, selects and included messages are one inside the other at most
 * @param parts how many parts it has, those of included messages as often as they are shown; a huge number may be less
 */
public record Extent(int levels, int parts) {
  /** The extent of {@code parts} with the messages that they include. */
  public static Extent of(List<Part> parts) {
    return of(parts, included -> of(included.content()));
  }

  /** The extent of {@code parts}; {@code included} says that of a message that is included. */
  public static Extent of(List<Part> parts, Function<Part.Included, Extent> included) {
    int levels = 0;
    long count = 0;
    for (Part part : parts) {
      count++;
      if (part instanceof Part.Included other) {
        Extent inside = included.apply(other);
        levels = Math.max(levels, inside.levels() + 1);
        count += inside.parts();
      } else {
        for (List<Part> content : part.contents()) {
          Extent inside = of(content, included);
          levels = Math.max(levels, inside.levels() + 1);
          count += inside.parts();
        }
      }
    }
    return new Extent(levels, (int) Math.min(count, Integer.MAX_VALUE / 2));
  }
}
