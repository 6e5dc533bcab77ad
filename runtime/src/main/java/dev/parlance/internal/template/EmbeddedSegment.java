package dev.parlance.internal.template;

import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.render.IsolatingRenderer;
import dev.parlance.internal.render.Renderer;
import java.util.List;

/**
 * A segment that shows another text, in the format of that text's own locale.
 *
 * @param arguments for each argument of the other text its index among the arguments of the surrounding text
 */
public record EmbeddedSegment(Template template, int[] arguments) implements Segment {
  @Override
  public void accept(SegmentVisitor visitor) {
    visitor.embedded(this);
  }

  @Override
  public void play(Object[] outer, LocaleFormat format, Renderer renderer) {
    if (isIsolated(format) && format.isolates()) {
      IsolatingRenderer isolating = new IsolatingRenderer(renderer);
      Rendering.play(template, given(outer), isolating);
      isolating.end();
    } else {
      Rendering.play(template, given(outer), renderer);
    }
  }

  @Override
  public void compile(CompiledTemplate.Builder builder) {
    builder.slot(new Slot.Embedded(this, template.compiled(builder.outputFormat())));
  }

  /** Whether the other text has another direction than the surrounding text, whose locale has {@code format}. */
  public boolean isIsolated(LocaleFormat format) {
    return template.localeFormat().isRightToLeft() != format.isRightToLeft();
  }

  /** The arguments of the other text, picked from those of the surrounding text. */
  public Object[] given(Object[] outer) {
    Object[] inner = new Object[arguments.length];
    for (int i = 0; i < inner.length; i++) {
      inner[i] = outer[arguments[i]];
    }
    return inner;
  }

  @Override
  public boolean isPlain() {
    return template.isPlain();
  }

  @Override
  public boolean showsSomething() {
    return template.showsSomething();
  }

  @Override
  public boolean mayBeginWithLineFeed() {
    return true;
  }

  @Override
  public void addWithoutLinks(List<Segment> result) {
    result.add(new EmbeddedSegment(template.withoutLinks(), arguments));
  }

  @Override
  public void addFilledElements(List<Integer> outer) {
    for (int inner : template.filledElements()) {
      outer.add(arguments[inner]);
    }
  }

  @Override
  public void addAddresses(List<ComposedAddress> addresses) {
    for (ComposedAddress inner : template.addresses()) {
      addresses.add(inner.with(arguments));
    }
  }
}
