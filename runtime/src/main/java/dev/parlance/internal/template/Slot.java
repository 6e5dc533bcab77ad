package dev.parlance.internal.template;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.render.OutputFormat;

/** A place in a prepared template that each call fills. */
interface Slot {
  /** Appends what the call gives; {@code form} and {@code conventions} are those of the prepared template. */
  void write(StringBuilder out, Object[] arguments, OutputFormat form, LocaleFormat conventions);

  /** The start tag of a link. */
  record StartLink(int argument) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat form, LocaleFormat conventions) {
      ((Link) arguments[argument]).appendStartTag(out);
    }
  }

  /** The text of a link that the catalog leaves empty. */
  record LinkText(int argument) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat form, LocaleFormat conventions) {
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
    public void write(StringBuilder out, Object[] arguments, OutputFormat form, LocaleFormat conventions) {
      ((Element) arguments[argument]).appendStartTag(out);
    }
  }

  /** The end tag of an element of the caller's. */
  record EndElement(int argument) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat form, LocaleFormat conventions) {
      Element element = (Element) arguments[argument];
      if (!element.isNone() && !element.isVoid()) {
        out.append("</").append(element.name()).append('>');
      }
    }
  }

  /** One of some branches, each prepared. */
  record Branch(BranchSelector chooser, CompiledTemplate[] branches) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat form, LocaleFormat conventions) {
      branches[chooser.choose(arguments, conventions)].write(out, arguments);
    }
  }

  /** Another text, prepared. */
  record Embedded(EmbeddedSegment text, CompiledTemplate prepared) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat form, LocaleFormat conventions) {
      boolean isolated = text.isIsolated(conventions);
      out.append(isolated ? form.startIsolate() : "");
      prepared.write(out, text.given(arguments));
      out.append(isolated ? form.endIsolate() : "");
    }
  }
}
