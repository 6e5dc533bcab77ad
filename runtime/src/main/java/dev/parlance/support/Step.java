package dev.parlance.support;

import dev.parlance.Element;
import dev.parlance.Link;
import java.util.List;
import java.util.Map;

/** A piece of a template: shows itself, with the arguments of a call, to a target. */
sealed interface Step {
  /** Shows this piece to {@code target}; {@code conventions} are those of the text's locale. */
  void play(Object[] arguments, Conventions conventions, Target target);

  /** Shows all of {@code steps}. */
  static void playAll(List<Step> steps, Object[] arguments, Conventions conventions, Target target) {
    for (Step step : steps) {
      step.play(arguments, conventions, target);
    }
  }

  /** Words of the catalog, never empty. */
  record Words(String text) implements Step {
    @Override
    public void play(Object[] arguments, Conventions conventions, Target target) {
      target.text(text);
    }
  }

  /** A value by its argument. */
  record Value(int argument) implements Step {
    @Override
    public void play(Object[] arguments, Conventions conventions, Target target) {
      target.value(conventions.shown(arguments[argument]));
    }
  }

  /** A number by its argument, less {@code subtrahend}. */
  record Number(int argument, long subtrahend) implements Step {
    @Override
    public void play(Object[] arguments, Conventions conventions, Target target) {
      StringBuilder number = new StringBuilder();
      conventions.append(number, (Long) arguments[argument], subtrahend);
      target.value(number.toString());
    }
  }

  /** The beginning of a link. */
  record StartLink(int argument) implements Step {
    @Override
    public void play(Object[] arguments, Conventions conventions, Target target) {
      target.startLink((Link) arguments[argument]);
    }
  }

  /** The text of a link that the catalog leaves empty. */
  record LinkText(int argument) implements Step {
    @Override
    public void play(Object[] arguments, Conventions conventions, Target target) {
      Link link = (Link) arguments[argument];
      boolean rightToLeft = conventions.isRightToLeft();
      // A label is a value of the caller's; an address is never isolated.
      target.value(link.label().map(label -> Isolation.isolated(label, rightToLeft)).orElse(link.address()));
    }
  }

  /** The end of a link. */
  record EndLink(int argument) implements Step {
    @Override
    public void play(Object[] arguments, Conventions conventions, Target target) {
      target.endLink((Link) arguments[argument]);
    }
  }

  /** The beginning of a bare element. */
  record StartElement(String name) implements Step {
    @Override
    public void play(Object[] arguments, Conventions conventions, Target target) {
      target.startElement(name, Map.of());
    }
  }

  /** The end of a bare element. */
  record EndElement(String name) implements Step {
    @Override
    public void play(Object[] arguments, Conventions conventions, Target target) {
      target.endElement(name);
    }
  }

  /** A bare element without content. */
  record VoidElement(String name) implements Step {
    @Override
    public void play(Object[] arguments, Conventions conventions, Target target) {
      target.voidElement(name, Map.of());
    }
  }

  /** The beginning of an element of the caller's, or the whole of one that is void. */
  record StartCallersElement(int argument) implements Step {
    @Override
    public void play(Object[] arguments, Conventions conventions, Target target) {
      Element element = (Element) arguments[argument];
      if (element.isVoid()) {
        target.voidElement(element.name(), element.attributes());
      } else if (!element.isNone()) {
        target.startElement(element.name(), element.attributes());
      }
    }
  }

  /** The end of an element of the caller's. */
  record EndCallersElement(int argument) implements Step {
    @Override
    public void play(Object[] arguments, Conventions conventions, Target target) {
      Element element = (Element) arguments[argument];
      if (!element.isVoid() && !element.isNone()) {
        target.endElement(element.name());
      }
    }
  }

  /** One of some branches. */
  record Choice(Chooser chooser, List<List<Step>> branches) implements Step {
    @Override
    public void play(Object[] arguments, Conventions conventions, Target target) {
      playAll(branches.get(chooser.choose(arguments, conventions)), arguments, conventions, target);
    }
  }

  /** Another text, in the conventions of its own locale. */
  record Message(Template template, int[] arguments) implements Step {
    @Override
    public void play(Object[] outer, Conventions conventions, Target target) {
      boolean isolated = isIsolated(conventions);
      if (isolated) {
        target.value(Isolation.START);
      }
      template.play(given(outer), target);
      if (isolated) {
        target.value(Isolation.END);
      }
    }

    /** Whether it is of another direction than the text around it, which has {@code conventions}. */
    boolean isIsolated(Conventions conventions) {
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
  }
}
