package dev.parlance.support;

import dev.parlance.Link;
import java.util.Map;

/** A piece of a template: shows itself, with the arguments of a call, to a target. */
sealed interface Step {
  /** Shows this piece to {@code target}. */
  void play(Object[] arguments, boolean rightToLeft, Target target);

  /** Words of the catalog, never empty. */
  record Words(String text) implements Step {
    @Override
    public void play(Object[] arguments, boolean rightToLeft, Target target) {
      target.text(text);
    }
  }

  /** A value by its argument. */
  record Value(int argument) implements Step {
    @Override
    public void play(Object[] arguments, boolean rightToLeft, Target target) {
      target.value(Isolation.isolated(arguments[argument].toString(), rightToLeft));
    }
  }

  /** The beginning of a link. */
  record StartLink(int argument) implements Step {
    @Override
    public void play(Object[] arguments, boolean rightToLeft, Target target) {
      target.startLink((Link) arguments[argument]);
    }
  }

  /** The text of a link that the catalog leaves empty. */
  record LinkText(int argument) implements Step {
    @Override
    public void play(Object[] arguments, boolean rightToLeft, Target target) {
      Link link = (Link) arguments[argument];
      // A label is a value of the caller's; an address is never isolated.
      target.value(link.label().map(label -> Isolation.isolated(label, rightToLeft)).orElse(link.address()));
    }
  }

  /** The end of a link. */
  record EndLink(int argument) implements Step {
    @Override
    public void play(Object[] arguments, boolean rightToLeft, Target target) {
      target.endLink((Link) arguments[argument]);
    }
  }

  /** The beginning of a bare element. */
  record StartElement(String name) implements Step {
    @Override
    public void play(Object[] arguments, boolean rightToLeft, Target target) {
      target.startElement(name, Map.of());
    }
  }

  /** The end of an element. */
  record EndElement(String name) implements Step {
    @Override
    public void play(Object[] arguments, boolean rightToLeft, Target target) {
      target.endElement(name);
    }
  }

  /** A bare element without content. */
  record VoidElement(String name) implements Step {
    @Override
    public void play(Object[] arguments, boolean rightToLeft, Target target) {
      target.voidElement(name, Map.of());
    }
  }
}
