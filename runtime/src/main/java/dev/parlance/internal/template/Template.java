package dev.parlance.internal.template;

import dev.parlance.Element;
import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.render.BlockRenderer;
import dev.parlance.internal.render.PlainText;
import dev.parlance.internal.render.Renderer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with placeholders, split into segments once to be filled in often. Immutable.
 */
public final class Template {
  private static final int[] NONE = {};

  private final List<Segment> segments;
  private final LocaleFormat format;
  private final CompiledTemplate words;
  private final int[] filledElements;

  /** Compiled at the first use; threads that race compile the same template twice, which does no harm. */
  private CompiledTemplate html;

  private Template(List<Segment> segments, LocaleFormat format) {
    this.segments = List.copyOf(segments);
    this.format = format;
    this.words = Segment.arePlain(segments) ? CompiledTemplate.of(segments, OutputFormat.TEXT, format) : null;
    this.filledElements = words == null ? findFilledElements(segments) : NONE;
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

  /** A template of {@code segments}, whose text is in the locale of {@code format}. */
  public static Template of(List<Segment> segments, LocaleFormat format) {
    return new Template(segments, format);
  }

  /** A template that shows {@code text}, whatever characters it has. */
  public static Template ofText(String text) {
    return new Template(text.isEmpty() ? List.of() : List.of(new LeafSegment.Words(text)), LocaleFormat.PLAIN);
  }

  /** This template with each link replaced by its content. */
  public Template withoutLinks() {
    return new Template(Segment.withoutLinks(segments), format);
  }

  /** Whether this template may show something that can be the text of a link. */
  boolean showsSomething() {
    return Segment.showSomething(segments);
  }

  /** Whether this template has no markup. */
  public boolean isPlain() {
    return words != null;
  }

  /** The text filled in, without markup. */
  public String format(Object[] arguments) {
    return words != null ? words.format(arguments) : render(arguments, new PlainText());
  }

  /** The text filled in, as {@code renderer}, a new one, lays it out. */
  String render(Object[] arguments, BlockRenderer renderer) {
    if (!format.isolates()) {
      renderer.withoutIsolates();
    }
    play(arguments, renderer);
    return renderer.result();
  }

  /** Shows the text, filled in, to {@code renderer}. */
  void play(Object[] arguments, Renderer renderer) {
    Segment.playAll(segments, arguments, format, renderer);
  }

  /**
   * Checks that the given elements can hold the content that the text puts into them.
   *
   * @throws IllegalArgumentException where a void element would get content
   */
  public void check(Object[] arguments) {
    for (int filled : filledElements) {
      if (arguments[filled] instanceof Element element && element.isVoid()) {
        throw new IllegalArgumentException("the element " + element.name()
            + " cannot have content in HTML, but this text puts some into it: pass another element or Element.none()");
      }
    }
  }

  /** The indexes of the element arguments that the text puts content into, in the text's order. */
  int[] filledElements() {
    return filledElements;
  }

  /** The segments of this template. */
  public List<Segment> segments() {
    return segments;
  }

  /** The format of the text's locale. */
  public LocaleFormat localeFormat() {
    return format;
  }

  /** This template compiled for {@code outputFormat}; for {@link OutputFormat#TEXT} null where it has markup. */
  CompiledTemplate compiled(OutputFormat outputFormat) {
    return outputFormat == OutputFormat.HTML ? html() : words;
  }

  /** This template compiled for HTML. */
  CompiledTemplate html() {
    CompiledTemplate compiled = html;
    if (compiled == null) {
      compiled = CompiledTemplate.of(segments, OutputFormat.HTML, format);
      html = compiled;
    }
    return compiled;
  }
}
