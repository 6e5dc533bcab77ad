package dev.parlance.support;

import dev.parlance.Link;
import dev.parlance.RichText;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/** A template with its arguments, printed on demand. Immutable. */
public final class FormattedText implements RichText {
  private static final Object[] NO_ARGUMENTS = {};

  private final Template template;
  private final Object[] arguments;

  /** The arguments are immutable, in an array that nobody else has. */
  FormattedText(Template template, Object[] arguments) {
    this.template = template;
    this.arguments = arguments;
  }

  /**
   * A text without markup, for {@link RichText#ofText}.
   *
   * @throws NullPointerException for null
   */
  public static FormattedText ofText(String text) {
    return new FormattedText(Template.ofText(text), NO_ARGUMENTS);
  }

  @Override
  public String toHtml() {
    return template.html().format(arguments);
  }

  @Override
  public void writeHtml(Appendable out) throws IOException {
    if (out instanceof StringBuilder builder) {
      template.html().write(builder, arguments);
    } else {
      Objects.requireNonNull(out, "out").append(toHtml());
    }
  }

  @Override
  public String toPlainText() {
    return template.format(arguments);
  }

  @Override
  public String toPlainTextWithUrls() {
    return new PlainTextWithUrls().render(template, arguments);
  }

  @Override
  public String toMarkdown() {
    return new Markdown().render(template, arguments);
  }

  @Override
  public String toAnsi() {
    return new Ansi().render(template, arguments);
  }

  @Override
  public void accept(Visitor visitor) {
    template.play(arguments, new Pass(Objects.requireNonNull(visitor, "visitor")));
  }

  /** Whether a visitor sees the same in both, adjacent texts taken together. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof FormattedText text && Events.of(this).equals(Events.of(text));
  }

  @Override
  public int hashCode() {
    return Events.of(this).hashCode();
  }

  @Override
  public String toString() {
    return toPlainText();
  }

  /** Hands everything on to a visitor that knows no values. */
  private record Pass(Visitor visitor) implements Target {
    @Override
    public void text(String s) {
      visitor.text(s);
    }

    @Override
    public void startLink(Link l) {
      visitor.startLink(l);
    }

    @Override
    public void endLink(Link l) {
      visitor.endLink(l);
    }

    @Override
    public void startElement(String name, Map<String, String> attributes) {
      visitor.startElement(name, attributes);
    }

    @Override
    public void endElement(String name) {
      visitor.endElement(name);
    }

    @Override
    public void voidElement(String name, Map<String, String> attributes) {
      visitor.voidElement(name, attributes);
    }
  }
}
