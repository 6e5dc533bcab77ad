package dev.parlance.support;

import java.util.List;
import java.util.Map;

/** A segment that holds no others. */
sealed interface Leaf extends Segment {
  @Override
  default void addWithoutLinks(List<Segment> left) {
    left.add(this);
  }

  @Override
  default void addFilledElements(List<Integer> arguments) {
    // It puts nothing into an element.
  }

  /** Words of the catalog, never empty. */
  record Words(String text) implements Leaf {
    @Override
    public void play(Object[] arguments, Conventions conventions, Target target) {
      target.text(text);
    }

    @Override
    public void prepare(Prepared.Builder prepared) {
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
  sealed interface Given extends Leaf, Slot {
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
    public void play(Object[] arguments, Conventions conventions, Target target) {
      target.value(conventions.shown(arguments[argument]));
    }

    @Override
    public void prepare(Prepared.Builder prepared) {
      prepared.value(this);
    }

    @Override
    public void write(StringBuilder out, Object[] arguments, Form form, Conventions conventions) {
      Object value = arguments[argument];
      if (value instanceof Number number) {
        conventions.append(out, number);
      } else {
        form.value(out, Conventions.words(value), conventions.isRightToLeft());
      }
    }
  }

  /** A whole number by its argument, less {@code subtrahend}. */
  record WholeNumber(int argument, long subtrahend) implements Given {
    @Override
    public void play(Object[] arguments, Conventions conventions, Target target) {
      StringBuilder number = new StringBuilder();
      conventions.append(number, (Long) arguments[argument], subtrahend);
      target.value(number.toString());
    }

    @Override
    public void prepare(Prepared.Builder prepared) {
      prepared.slot(this);
    }

    @Override
    public void write(StringBuilder out, Object[] arguments, Form form, Conventions conventions) {
      conventions.append(out, (Long) arguments[argument], subtrahend);
    }
  }

  /** A bare element without content. */
  record VoidElement(String name) implements Leaf {
    @Override
    public void play(Object[] arguments, Conventions conventions, Target target) {
      target.voidElement(name, Map.of());
    }

    @Override
    public void prepare(Prepared.Builder prepared) {
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
