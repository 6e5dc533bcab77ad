package dev.parlance.internal.template;

import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.internal.render.Renderer;
import dev.parlance.internal.render.TextRenderers;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/** A template with its arguments, printed on demand. Immutable. */
public final class FormattedText implements RichText {
  private static final Object[] NO_ARGUMENTS = {};

  private final Template template;
  private final Object[] arguments;

  /** Gson, which would print the fields, throws at one of this type, with its value in the message. */
  private final Class<RichText> type = RichText.class;

  /** Keeps {@code arguments}, which nobody else may hold; each is immutable. */
  public FormattedText(Template template, Object[] arguments) {
    this.template = template;
    this.arguments = arguments;
  }

  /** The text of {@code template} with {@code arguments}, which nobody else may hold; each is immutable. */
  static RichText of(Template template, Object[] arguments) {
    return new FormattedText(template, arguments);
  }

  /**
   * A text without markup, for {@link RichText#ofText}.
   *
   * @throws NullPointerException for null
   */
  public static FormattedText ofText(String text) {
    return new FormattedText(Template.ofText(text), NO_ARGUMENTS);
  }

  /** The template. */
  public Template template() {
    return template;
  }

  /** The arguments, which nobody may change. */
  public Object[] arguments() {
    return arguments;
  }

  @Override
  public String toHtml() {
    return template.toHtml(arguments);
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
    return Rendering.render(template, arguments, TextRenderers.plainTextWithUrls());
  }

  @Override
  public String toMarkdown() {
    return Rendering.render(template, arguments, TextRenderers.markdown());
  }

  @Override
  public String toAnsi() {
    return Rendering.render(template, arguments, TextRenderers.ansi());
  }

  @Override
  public void accept(Visitor visitor) {
    Rendering.play(template, arguments, ForwardingRenderer.to(Objects.requireNonNull(visitor, "visitor")));
  }

  /** Whether a visitor sees the same in both, adjacent texts taken together. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof FormattedText text && RecordedVisit.of(this).equals(RecordedVisit.of(text));
  }

  @Override
  public int hashCode() {
    return RecordedVisit.of(this).hashCode();
  }

  @Override
  public String toString() {
    return toHtml();
  }

  /** Forwards everything to a visitor, which sees values as text. */
  private record ForwardingRenderer(Visitor visitor) implements Renderer {
    static Renderer to(Visitor visitor) {
      return new ForwardingRenderer(visitor);
    }

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
