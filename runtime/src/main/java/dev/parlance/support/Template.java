package dev.parlance.support;

import dev.parlance.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A text with placeholders, taken apart once to be filled in often. Immutable.
 *
 * <pre>{@code
 * Template.parse("Hello " + Program.VALUE + Program.argument(0) + "!", conventions, number -> null)
 * }</pre>
 */
public final class Template {
  private static final int[] NONE = {};

  private final List<Segment> segments;
  private final Conventions conventions;
  private final Prepared words;
  private final int[] filledElements;

  /** Made at the first use, by whichever threads come first: all make the same. */
  private Prepared html;

  private Template(List<Segment> segments, Conventions conventions) {
    this.segments = List.copyOf(segments);
    this.conventions = conventions;
    this.words = Segment.arePlain(segments) ? Prepared.of(segments, Form.TEXT, conventions) : null;
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

  /**
   * The text packed as {@link Program} says.
   *
   * @param program the packed text, as the generator writes it; what another one does is not defined
   * @param conventions those of the text's locale
   * @param messages gives the other texts that this one shows, by number
   */
  public static Template parse(String program, Conventions conventions, IntFunction<Template> messages) {
    return new Template(ProgramReader.read(program, messages), conventions);
  }

  /** A template that says {@code text}, whatever characters it has. */
  static Template ofText(String text) {
    return new Template(text.isEmpty() ? List.of() : List.of(new Leaf.Words(text)), Conventions.PLAIN);
  }

  /** This text with the content of its links alone. */
  Template withoutLinks() {
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
  String format(Object[] arguments) {
    return words != null ? words.format(arguments) : new PlainText().render(this, arguments);
  }

  /** Shows the text, filled in, to {@code target}. */
  void play(Object[] arguments, Target target) {
    Segment.playAll(segments, arguments, conventions, target);
  }

  /**
   * Checks that the elements given can hold what the text puts into them.
   *
   * @throws IllegalArgumentException where one is void, and has content here
   */
  void check(Object[] arguments) {
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

  Conventions conventions() {
    return conventions;
  }

  /** The text prepared for {@code form}; for {@link Form#TEXT} only where it has no markup. */
  Prepared prepared(Form form) {
    return form == Form.HTML ? html() : words;
  }

  /** The text prepared for HTML. */
  Prepared html() {
    Prepared prepared = html;
    if (prepared == null) {
      prepared = Prepared.of(segments, Form.HTML, conventions);
      html = prepared;
    }
    return prepared;
  }
}
