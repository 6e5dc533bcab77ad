package dev.parlance.internal.template;

import dev.parlance.internal.locale.LocaleFormat;
import java.util.ArrayList;
import java.util.List;

/** A template that is a tree of segments. */
final class SegmentTemplate extends Template {
  private final List<Segment> segments;
  private final int[] filledElements;
  private final List<ComposedAddress> addresses;

  private SegmentTemplate(List<Segment> segments, LocaleFormat format) {
    super(format, Segment.arePlain(segments) ? CompiledTemplate.of(segments, OutputFormat.TEXT, format) : null);
    this.segments = List.copyOf(segments);
    this.filledElements = findFilledElements(segments);
    List<ComposedAddress> found = new ArrayList<>();
    Segment.addAddresses(segments, found);
    this.addresses = List.copyOf(found);
  }

  static Template make(List<Segment> segments, LocaleFormat format) {
    return new SegmentTemplate(segments, format);
  }

  private static int[] findFilledElements(List<Segment> segments) {
    List<Integer> found = new ArrayList<>();
    Segment.addFilledElements(segments, found);
    int[] arguments = new int[found.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = found.get(i);
    }
    return arguments;
  }

  @Override
  public List<Segment> segments() {
    return segments;
  }

  @Override
  protected CompiledTemplate compileHtml() {
    return CompiledTemplate.of(segments, OutputFormat.HTML, localeFormat());
  }

  @Override
  int[] filledElements() {
    return filledElements;
  }

  @Override
  List<ComposedAddress> addresses() {
    return addresses;
  }
}
