package dev.parlance.internal.template;

import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.render.Renderer;
import dev.parlance.internal.text.Isolation;
import java.util.List;

/**
 * A segment that is another text, in the conventions of its own locale.
 *
 * @param arguments for each argument of the other text the index of that of the text around it
 */
public record EmbeddedSegment(Template template, int[] arguments) implements Segment {
  @Override
  public void play(Object[] outer, LocaleFormat conventions, Renderer target) {
    boolean isolated = isIsolated(conventions);
    if (isolated) {
      target.value(Isolation.START);
    }
    template.play(given(outer), target);
    if (isolated) {
      target.value(Isolation.END);
    }
  }

  @Override
  public void prepare(CompiledTemplate.Builder prepared) {
    prepared.slot(new Slot.Embedded(this, template.prepared(prepared.form())));
  }

  /** Whether the other text is of another direction than the text around it, which has {@code conventions}. */
  boolean isIsolated(LocaleFormat conventions) {
    return template.conventions().isRightToLeft() != conventions.isRightToLeft();
  }

  /** The arguments of the other text, of those of the text around it. */
  Object[] given(Object[] outer) {
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
  public void addWithoutLinks(List<Segment> left) {
    left.add(new EmbeddedSegment(template.withoutLinks(), arguments));
  }

  @Override
  public void addFilledElements(List<Integer> outer) {
    for (int inner : template.filledElements()) {
      outer.add(arguments[inner]);
    }
  }
}
