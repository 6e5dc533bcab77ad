package dev.parlance.internal.template;

import dev.parlance.Element;
import dev.parlance.RichText;
import dev.parlance.internal.format.ExactNumber;
import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.render.TextRenderers;
import dev.parlance.internal.text.HtmlEscaper;
import java.util.List;
import java.util.Objects;

/**
 * A text with placeholders, split once to be filled in often. Immutable.
 *
 * <p>This class itself is literal text, or a value between words, the most frequent text with a placeholder, so that
 * the first one needs no further class; all others are subclasses.
 */
public class Template {
  private static final int[] NO_ARGUMENTS = {};
  private static final int NONE = -1;
  private static final int LITERAL = -2;

  private final LocaleFormat format;

  /** The argument between {@link #head} and {@link #tail}; {@link #LITERAL}, or in subclasses {@link #NONE}. */
  private final int argument;
  private final String head;
  private final String tail;

  /** In subclasses the template compiled for {@link OutputFormat#TEXT}, or null where it has markup. */
  private final CompiledTemplate words;

  /** Compiled at the first use; threads that race compile the same template twice, which does no harm. */
  private CompiledTemplate html;

  /**
   * A template whose text is in the locale of {@code format}.
   *
   * @param words the template compiled for {@link OutputFormat#TEXT}, or null where it has markup
   */
  protected Template(LocaleFormat format, CompiledTemplate words) {
    this.format = format;
    this.argument = NONE;
    this.head = null;
    this.tail = null;
    this.words = words;
  }

  private Template(String head, int argument, String tail, LocaleFormat format) {
    this.format = format;
    this.argument = argument;
    this.head = head;
    this.tail = tail;
    this.words = null;
  }

  /** The value of {@code argument} between words, which may be empty. */
  public static Template ofValue(String head, int argument, String tail, LocaleFormat format) {
    return new Template(head, argument, tail, format);
  }

  /** A template of {@code segments}, whose text is in the locale of {@code format}. */
  public static Template of(List<Segment> segments, LocaleFormat format) {
    return SegmentTemplate.make(segments, format);
  }

  /** A template that shows {@code text}, whatever characters it has. */
  public static Template ofText(String text) {
    return new Template(Objects.requireNonNull(text), LITERAL, "", LocaleFormat.PLAIN);
  }

  /** The segments of this template. */
  public List<Segment> segments() {
    return argument == LITERAL ? Segment.ofWords(head) : Segment.around(head, argument, tail);
  }

  /** Compiles this template for HTML. */
  protected CompiledTemplate compileHtml() {
    return CompiledTemplate.of(segments(), OutputFormat.HTML, format);
  }

  /** The indexes of the element arguments that the text puts content into, in the text's order. */
  int[] filledElements() {
    return NO_ARGUMENTS;
  }

  /** The addresses that are made of values of the call. */
  List<ComposedAddress> addresses() {
    return List.of();
  }

  /**
   * Checks that the given elements can hold the content that the text puts into them, and that the given values make safe
   * addresses.
   *
   * @throws IllegalArgumentException where a void element would get content, or an address is not safe
   */
  public final void check(Object[] arguments) {
    for (ComposedAddress address : addresses()) {
      address.link(arguments);
    }
    for (int filled : filledElements()) {
      if (arguments[filled] instanceof Element element && element.isVoid()) {
        throw new IllegalArgumentException("the element " + element.name()
            + " cannot have content in HTML, but this text puts some into it: pass another element or Element.none()");
      }
    }
  }

  /** This template with each link replaced by its content. */
  public final Template withoutLinks() {
    return of(Segment.withoutLinks(segments()), format);
  }

  /** Whether this template may show something that can be the text of a link. */
  final boolean showsSomething() {
    return Segment.showSomething(segments());
  }

  /** Whether this template has no markup. */
  public final boolean isPlain() {
    return argument != NONE || words != null;
  }

  /** The text filled in, without markup. */
  public final String format(Object[] arguments) {
    if (argument >= 0) {
      String shown = format.shown(arguments[argument]);
      return head + shown + tail;
    }
    if (argument == LITERAL) {
      return head;
    }
    return words != null ? words.format(arguments) : Rendering.render(this, arguments, TextRenderers.plainText());
  }

  /** The text with its only argument filled in, a whole number, without markup. */
  public final String format(long number) {
    if (argument >= 0) {
      return format.between(head, number, tail);
    }
    return words != null ? words.format(number) : format(new Object[] {number});
  }

  /** The text filled in, as HTML. */
  final String toHtml(Object[] arguments) {
    return argument == LITERAL ? HtmlEscaper.text(head) : html().format(arguments);
  }

  /**
   * The text filled in, to be printed later.
   *
   * @param arguments an array that nobody else holds
   * @throws NullPointerException where an argument is null
   * @throws IllegalArgumentException where a void element would get content, or an address is not safe
   */
  public final RichText rich(Object[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      Object argument = Objects.requireNonNull(arguments[i]);
      if (argument instanceof Number number && !(argument instanceof Long || argument instanceof Integer)) {
        // It may change, as an AtomicInteger does.
        arguments[i] = ExactNumber.of(number);
      }
    }
    check(arguments);
    return FormattedText.of(this, arguments);
  }

  /** The format of the text's locale. */
  public final LocaleFormat localeFormat() {
    return format;
  }

  /** This template compiled for {@code outputFormat}; for {@link OutputFormat#TEXT} null where it has markup. */
  final CompiledTemplate compiled(OutputFormat outputFormat) {
    return outputFormat == OutputFormat.HTML ? html()
        : argument != NONE ? CompiledTemplate.of(segments(), OutputFormat.TEXT, format) : words;
  }

  /** This template compiled for HTML. */
  final CompiledTemplate html() {
    CompiledTemplate compiled = html;
    if (compiled == null) {
      compiled = compileHtml();
      html = compiled;
    }
    return compiled;
  }
}
