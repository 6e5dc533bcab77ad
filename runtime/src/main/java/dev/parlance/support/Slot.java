package dev.parlance.support;

import dev.parlance.Element;
import dev.parlance.Link;

/** A place in a prepared template that each call fills. */
interface Slot {
  /** Appends what the call gives; {@code form} and {@code conventions} are those of the prepared template. */
  void write(StringBuilder out, Object[] arguments, Form form, Conventions conventions);

  /** The start tag of a link. */
  record StartLink(int argument) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, Form form, Conventions conventions) {
      ((Link) arguments[argument]).appendStartTag(out);
    }
  }

  /** The text of a link that the catalog leaves empty. */
  record LinkText(int argument) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, Form form, Conventions conventions) {
      Link link = (Link) arguments[argument];
      if (link.label().isPresent()) {
        form.value(out, link.label().get(), conventions.isRightToLeft());
      } else {
        form.words(out, link.address());
      }
    }
  }

  /** The start tag of an element of the caller's. */
  record StartElement(int argument) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, Form form, Conventions conventions) {
      ((Element) arguments[argument]).appendStartTag(out);
    }
  }

  /** The end tag of an element of the caller's. */
  record EndElement(int argument) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, Form form, Conventions conventions) {
      Element element = (Element) arguments[argument];
      if (!element.isNone() && !element.isVoid()) {
        out.append("</").append(element.name()).append('>');
      }
    }
  }

  /** One of some branches, each prepared. */
  record Branch(Chooser chooser, Prepared[] branches) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, Form form, Conventions conventions) {
      branches[chooser.choose(arguments, conventions)].write(out, arguments);
    }
  }

  /** Another text, prepared. */
  record Embedded(EmbeddedText text, Prepared prepared) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, Form form, Conventions conventions) {
      boolean isolated = text.isIsolated(conventions);
      out.append(isolated ? form.startIsolate() : "");
      prepared.write(out, text.given(arguments));
      out.append(isolated ? form.endIsolate() : "");
    }
  }
}
