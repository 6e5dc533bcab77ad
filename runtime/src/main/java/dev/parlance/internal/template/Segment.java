package dev.parlance.internal.template;

import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.render.Renderer;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a template. Whatever asks about a segment asks the segment itself, so that a new kind has to answer.
 *
 * <p>Segments are a tree.
 */
public sealed interface Segment permits LeafSegment, ContainerSegment, ChoiceSegment, EmbeddedSegment {
  /** Shows this segment to {@code target}; {@code conventions} are those of the text's locale. */
  void play(Object[] arguments, LocaleFormat conventions, Renderer target);

  /** Adds this segment to {@code prepared}: what is the same at every call as ready text, the rest as slots. */
  void prepare(CompiledTemplate.Builder prepared);

  /** Whether this segment has no markup. */
  boolean isPlain();

  /** Whether this segment may show something that can be the text of a link. */
  boolean showsSomething();

  /** Whether the first character that this segment shows may be a line feed. */
  boolean mayBeginWithLineFeed();

  /** Adds this segment to {@code left}, with the content of its links alone. */
  void addWithoutLinks(List<Segment> left);

  /** Adds to {@code arguments} those of the elements that this segment puts something into. */
  void addFilledElements(List<Integer> arguments);

  /** Shows all of {@code segments} to {@code target}. */
  static void playAll(List<Segment> segments, Object[] arguments, LocaleFormat conventions, Renderer target) {
    for (Segment segment : segments) {
      segment.play(arguments, conventions, target);
    }
  }

  /** Adds all of {@code segments} to {@code prepared}. */
  static void prepareAll(List<Segment> segments, CompiledTemplate.Builder prepared) {
    for (Segment segment : segments) {
      segment.prepare(prepared);
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

  /** The {@code segments} with the content of their links alone. */
  static List<Segment> withoutLinks(List<Segment> segments) {
    List<Segment> left = new ArrayList<>();
    for (Segment segment : segments) {
      segment.addWithoutLinks(left);
    }
    return left;
  }

  /** Adds to {@code arguments} those of the elements that {@code segments} put something into. */
  static void addFilledElements(List<Segment> segments, List<Integer> arguments) {
    for (Segment segment : segments) {
      segment.addFilledElements(arguments);
    }
  }
}
