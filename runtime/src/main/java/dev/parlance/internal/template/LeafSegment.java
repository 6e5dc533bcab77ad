package dev.parlance.internal.template;

import dev.parlance.internal.format.ValueFormat;
import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.render.Renderer;
import dev.parlance.internal.text.VisibleText;
import java.util.List;
import java.util.Map;

/** A segment that contains no others. */
public sealed interface LeafSegment extends Segment {
  @Override
  default void addWithoutLinks(List<Segment> result) {
    result.add(this);
  }

  @Override
  default void addFilledElements(List<Integer> arguments) {
    // It puts nothing into an element.
  }

  @Override
  default void addAddresses(List<ComposedAddress> addresses) {
    // It is not a link.
  }

  /** Words of the catalog, never empty. */
  record Words(String text) implements LeafSegment {
    @Override
    public void accept(SegmentVisitor visitor) {
      visitor.words(this);
    }

    @Override
    public void play(Object[] arguments, LocaleFormat format, Renderer renderer) {
      renderer.text(text);
    }

    @Override
    public void compile(CompiledTemplate.Builder builder) {
      builder.words(text);
    }

    @Override
    public boolean isPlain() {
      return true;
    }

    @Override
    public boolean showsSomething() {
      return VisibleText.isIn(text);
    }

    @Override
    public boolean mayBeginWithLineFeed() {
      return text.startsWith("\n");
    }
  }

  /** A leaf that shows an argument of the call. */
  sealed interface Given extends LeafSegment {
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

  /** A value; {@code argument} is its index. */
  record Value(int argument) implements Given {
    @Override
    public void accept(SegmentVisitor visitor) {
      visitor.value(this);
    }

    @Override
    public void play(Object[] arguments, LocaleFormat format, Renderer renderer) {
      renderer.value(format.shown(arguments[argument]));
    }

    @Override
    public void compile(CompiledTemplate.Builder builder) {
      builder.value(argument);
    }
  }

  /** A whole number less {@code pluralOffset}; {@code argument} is its index. */
  record WholeNumber(int argument, long pluralOffset) implements Given {
    @Override
    public void accept(SegmentVisitor visitor) {
      visitor.wholeNumber(this);
    }

    @Override
    public void play(Object[] arguments, LocaleFormat format, Renderer renderer) {
      StringBuilder number = new StringBuilder();
      format.append(number, (Number) arguments[argument], pluralOffset);
      renderer.value(number.toString());
    }

    @Override
    public void compile(CompiledTemplate.Builder builder) {
      builder.wholeNumber(argument, pluralOffset);
    }
  }

  /**
   * A value in a format of its place; {@code argument} is its index.
   *
   * @param name the name of the format, as {@link dev.parlance.internal.format.ValueFormats} reads it
   * @param valueFormat the format, made for the text's locale
   */
  record Formatted(int argument, String name, ValueFormat valueFormat) implements Given, Slot {
    @Override
    public void accept(SegmentVisitor visitor) {
      visitor.formatted(this);
    }

    @Override
    public void play(Object[] arguments, LocaleFormat format, Renderer renderer) {
      renderer.value(valueFormat.format(arguments[argument]));
    }

    @Override
    public void compile(CompiledTemplate.Builder builder) {
      builder.slot(this);
    }

    /** Like a plain number it is not isolated: the locale's formats are made for the locale's texts. */
    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat outputFormat, LocaleFormat format) {
      outputFormat.words(out, valueFormat.format(arguments[argument]));
    }
  }

  /** An element without attributes or content. */
  record VoidElement(String name) implements LeafSegment {
    @Override
    public void accept(SegmentVisitor visitor) {
      visitor.voidElement(this);
    }

    @Override
    public void play(Object[] arguments, LocaleFormat format, Renderer renderer) {
      renderer.voidElement(name, Map.of());
    }

    @Override
    public void compile(CompiledTemplate.Builder builder) {
      builder.markup("<" + name + ">");
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
