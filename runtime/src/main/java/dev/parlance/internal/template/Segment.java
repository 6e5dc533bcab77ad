package dev.parlance.internal.template;

import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.render.Renderer;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a template. Each question about a segment is a method here, so that the compiler makes a new kind answer
 * it.
 *
 * <p>Segments form a tree.
 */
public sealed interface Segment permits LeafSegment, ContainerSegment, ChoiceSegment, EmbeddedSegment {
  /** Calls the method of {@code visitor} for this kind of segment. */
  void accept(SegmentVisitor visitor);

  /** Shows this segment to {@code renderer}; {@code format} is that of the text's locale. */
  void play(Object[] arguments, LocaleFormat format, Renderer renderer);

  /** Adds this segment to {@code builder}: what is the same in every call as finished text, the rest as slots. */
  void compile(CompiledTemplate.Builder builder);

  /** Whether this segment has no markup. */
  boolean isPlain();

  /** Whether this segment may show something that can be the text of a link. */
  boolean showsSomething();

  /** Whether the first character that this segment shows may be a line feed. */
  boolean mayBeginWithLineFeed();

  /** Adds this segment to {@code result}, with each link replaced by its content. */
  void addWithoutLinks(List<Segment> result);

  /** Adds to {@code arguments} the indexes of the element arguments that this segment puts content into. */
  void addFilledElements(List<Integer> arguments);

  /** Adds to {@code addresses} those that are made of values of the call, in whichever branch. */
  void addAddresses(List<ComposedAddress> addresses);

  /** Words, which may be empty. */
  static List<Segment> ofWords(String words) {
    return words.isEmpty() ? List.of() : List.of(new LeafSegment.Words(words));
  }

  /** The value of {@code argument} between words, which may be empty. */
  static List<Segment> around(String head, int argument, String tail) {
    List<Segment> segments = new ArrayList<>();
    if (!head.isEmpty()) {
      segments.add(new LeafSegment.Words(head));
    }
    segments.add(new LeafSegment.Value(argument));
    if (!tail.isEmpty()) {
      segments.add(new LeafSegment.Words(tail));
    }
    return List.copyOf(segments);
  }

  /** Shows all of {@code segments} to {@code renderer}. */
  static void playAll(List<Segment> segments, Object[] arguments, LocaleFormat format, Renderer renderer) {
    for (Segment segment : segments) {
      segment.play(arguments, format, renderer);
    }
  }

  /** Adds all of {@code segments} to {@code builder}. */
  static void compileAll(List<Segment> segments, CompiledTemplate.Builder builder) {
    for (Segment segment : segments) {
      segment.compile(builder);
    }
  }

  /** Whether none of {@code segments} has markup. */
  static boolean arePlain(List<Segment> segments) {
    for (Segment segment : segments) {
      if (!segment.isPlain()) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of {@code segments} may show something that can be the text of a link. */
  static boolean showSomething(List<Segment> segments) {
    for (Segment segment : segments) {
      if (segment.showsSomething()) {
        return true;
      }
    }
    return false;
  }

  /** The {@code segments} with each link replaced by its content. */
  static List<Segment> withoutLinks(List<Segment> segments) {
    List<Segment> result = new ArrayList<>();
    for (Segment segment : segments) {
      segment.addWithoutLinks(result);
    }
    return result;
  }

  /** Adds to {@code arguments} the indexes of the element arguments that {@code segments} put content into. */
  static void addFilledElements(List<Segment> segments, List<Integer> arguments) {
    for (Segment segment : segments) {
      segment.addFilledElements(arguments);
    }
  }

  /** Adds to {@code addresses} those of {@code segments} that are made of values of the call. */
  static void addAddresses(List<Segment> segments, List<ComposedAddress> addresses) {
    for (Segment segment : segments) {
      segment.addAddresses(addresses);
    }
  }
}
