package dev.parlance.internal.template;

import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.render.OutputFormat;
import dev.parlance.internal.render.Renderer;
import java.util.List;
import java.util.Map;

/** A segment that holds no others. */
public sealed interface LeafSegment extends Segment {
  @Override
  default void addWithoutLinks(List<Segment> left) {
    left.add(this);
  }

  @Override
  default void addFilledElements(List<Integer> arguments) {
    // It puts nothing into an element.
  }

  /** Words of the catalog, never empty. */
  record Words(String text) implements LeafSegment {
    @Override
    public void play(Object[] arguments, LocaleFormat conventions, Renderer target) {
      target.text(text);
    }

    @Override
    public void prepare(CompiledTemplate.Builder prepared) {
      prepared.words(text);
    }

    @Override
    public boolean isPlain() {
      return true;
    }

    @Override
    public boolean showsSomething() {
      return !text.isBlank();
    }

    @Override
    public boolean mayBeginWithLineFeed() {
      return text.startsWith("\n");
    }
  }

  /** A leaf that shows what a call gives, and is its own slot. */
  sealed interface Given extends LeafSegment, Slot {
    @Override
    default boolean isPlain() {
      return true;
    }

    @Override
    default boolean showsSomething() {
      return true;
    }

    @Override
    default boolean mayBeginWithLineFeed() {
      return true;
    }
  }

  /** A value by its argument. */
  record Value(int argument) implements Given {
    @Override
    public void play(Object[] arguments, LocaleFormat conventions, Renderer target) {
      target.value(conventions.shown(arguments[argument]));
    }

    @Override
    public void prepare(CompiledTemplate.Builder prepared) {
      prepared.value(this);
    }

    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat form, LocaleFormat conventions) {
      Object value = arguments[argument];
      if (value instanceof Number number) {
        conventions.append(out, number);
      } else {
        form.value(out, LocaleFormat.words(value), conventions.isRightToLeft());
      }
    }
  }

  /** A whole number by its argument, less {@code pluralOffset}. */
  record WholeNumber(int argument, long pluralOffset) implements Given {
    @Override
    public void play(Object[] arguments, LocaleFormat conventions, Renderer target) {
      StringBuilder number = new StringBuilder();
      conventions.append(number, (Long) arguments[argument], pluralOffset);
      target.value(number.toString());
    }

    @Override
    public void prepare(CompiledTemplate.Builder prepared) {
      prepared.slot(this);
    }

    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat form, LocaleFormat conventions) {
      conventions.append(out, (Long) arguments[argument], pluralOffset);
    }
  }

  /** A bare element without content. */
  record VoidElement(String name) implements LeafSegment {
    @Override
    public void play(Object[] arguments, LocaleFormat conventions, Renderer target) {
      target.voidElement(name, Map.of());
    }

    @Override
    public void prepare(CompiledTemplate.Builder prepared) {
      prepared.markup("<" + name + ">");
    }

    @Override
    public boolean isPlain() {
      return false;
    }

    @Override
    public boolean showsSomething() {
      return false;
    }

    @Override
    public boolean mayBeginWithLineFeed() {
      return true;
    }
  }
}
