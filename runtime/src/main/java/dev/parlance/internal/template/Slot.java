package dev.parlance.internal.template;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.internal.locale.LocaleFormat;

/** A position in a compiled template that each call fills. */
interface Slot {
  /** Appends what the call passes; {@code outputFormat} and {@code format} are those of the compiled template. */
  void write(StringBuilder out, Object[] arguments, OutputFormat outputFormat, LocaleFormat format);

  /** The start tag of a link. */
  record StartLink(int argument) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat outputFormat, LocaleFormat format) {
      ((Link) arguments[argument]).appendStartTag(out);
    }
  }

  /** The text of a link that the catalog leaves empty. */
  record LinkText(int argument) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat outputFormat, LocaleFormat format) {
      Link link = (Link) arguments[argument];
      if (link.label().isPresent()) {
        outputFormat.value(out, link.label().get(), format);
      } else {
        outputFormat.words(out, link.address());
      }
    }
  }

  /** The start tag of an element that the caller passes. */
  record StartElement(int argument) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat outputFormat, LocaleFormat format) {
      ((Element) arguments[argument]).appendStartTag(out);
    }
  }

  /** The end tag of an element that the caller passes. */
  record EndElement(int argument) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat outputFormat, LocaleFormat format) {
      Element element = (Element) arguments[argument];
      if (!element.isNone() && !element.isVoid()) {
        out.append("</").append(element.name()).append('>');
      }
    }
  }

  /** One of several compiled branches. */
  record Branch(BranchSelector selector, CompiledTemplate[] branches) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat outputFormat, LocaleFormat format) {
      branches[selector.select(arguments, format)].write(out, arguments);
    }
  }

  /** Another text, as a compiled template. */
  record Embedded(EmbeddedSegment text, CompiledTemplate compiled) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat outputFormat, LocaleFormat format) {
      int start = out.length();
      compiled.write(out, text.given(arguments));
      if (text.isIsolated(format)) {
        outputFormat.isolate(out, start, format);
      }
    }
  }
}
