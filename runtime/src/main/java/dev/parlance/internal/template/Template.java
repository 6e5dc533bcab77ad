package dev.parlance.internal.template;

import dev.parlance.Element;
import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.render.BlockRenderer;
import dev.parlance.internal.render.OutputFormat;
import dev.parlance.internal.render.PlainText;
import dev.parlance.internal.render.Renderer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with placeholders, taken apart once to be filled in often. Immutable.
 */
public final class Template {
  private static final int[] NONE = {};

  private final List<Segment> segments;
  private final LocaleFormat conventions;
  private final CompiledTemplate words;
  private final int[] filledElements;

  /** Made at the first use, by whichever threads come first: all make the same. */
  private CompiledTemplate html;

  private Template(List<Segment> segments, LocaleFormat conventions) {
    this.segments = List.copyOf(segments);
    this.conventions = conventions;
    this.words = Segment.arePlain(segments) ? CompiledTemplate.of(segments, OutputFormat.TEXT, conventions) : null;
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

  /** A template that says {@code text}, whatever characters it has. */
  public static Template ofText(String text) {
    return new Template(text.isEmpty() ? List.of() : List.of(new LeafSegment.Words(text)), LocaleFormat.PLAIN);
  }

  /** This text with the content of its links alone. */
  public Template withoutLinks() {
    return new Template(Segment.withoutLinks(segments), conventions);
  }

  /** Whether this may show something that can be the text of a link. */
  boolean showsSomething() {
    return Segment.showSomething(segments);
  }

  /** Whether this has no markup. */
  boolean isPlain() {
    return words != null;
  }

  /** The text filled in, without markup. */
  public String format(Object[] arguments) {
    return words != null ? words.format(arguments) : render(arguments, new PlainText());
  }

  /** The text filled in, as {@code renderer}, a new one, lays it out. */
  String render(Object[] arguments, BlockRenderer renderer) {
    play(arguments, renderer);
    return renderer.result();
  }

  /** Shows the text, filled in, to {@code target}. */
  void play(Object[] arguments, Renderer target) {
    Segment.playAll(segments, arguments, conventions, target);
  }

  /**
   * Checks that the elements given can hold what the text puts into them.
   *
   * @throws IllegalArgumentException where one is void, and has content here
   */
  public void check(Object[] arguments) {
    for (int filled : filledElements) {
      if (arguments[filled] instanceof Element element && element.isVoid()) {
        throw new IllegalArgumentException("the element " + element.name()
            + " has no content in HTML, and this text puts some into it: give another one, or Element.none()");
      }
    }
  }

  /** The arguments that are elements which the text puts something into, in the text's order. */
  int[] filledElements() {
    return filledElements;
  }

  LocaleFormat conventions() {
    return conventions;
  }

  /** The text prepared for {@code form}; for {@link OutputFormat#TEXT} only where it has no markup. */
  CompiledTemplate prepared(OutputFormat form) {
    return form == OutputFormat.HTML ? html() : words;
  }

  /** The text prepared for HTML. */
  CompiledTemplate html() {
    CompiledTemplate prepared = html;
    if (prepared == null) {
      prepared = CompiledTemplate.of(segments, OutputFormat.HTML, conventions);
      html = prepared;
    }
    return prepared;
  }
}
