package dev.parlance.internal.template;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.internal.locale.LocaleFormat;

/** A position in a compiled template that each call fills. */
interface Slot {
  /** Appends what the call passes; {@code outputFormat} and {@code format} are those of the compiled template. */
  void write(StringBuilder out, Object[] arguments, OutputFormat outputFormat, LocaleFormat format);

  /** What {@link #write} appends, between {@code head} and {@code tail}. */
  default String between(String head, String tail, Object[] arguments, OutputFormat outputFormat, LocaleFormat format) {
    String text = text(arguments, outputFormat, format);
    return head + text + tail;
  }

  /** What {@link #write} appends. */
  default String text(Object[] arguments, OutputFormat outputFormat, LocaleFormat format) {
    StringBuilder out = new StringBuilder();
    write(out, arguments, outputFormat, format);
    return out.toString();
  }

  /** A value. */
  record Value(int argument) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat outputFormat, LocaleFormat format) {
      Object value = arguments[argument];
      if (value instanceof Number number) {
        format.append(out, number);
      } else {
        outputFormat.write(out, value, format);
      }
    }

    @Override
    public String text(Object[] arguments, OutputFormat outputFormat, LocaleFormat format) {
      return outputFormat.shown(arguments[argument], format);
    }
  }

  /** A whole number less {@code pluralOffset}. */
  record WholeNumber(int argument, long pluralOffset) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat outputFormat, LocaleFormat format) {
      format.append(out, (Number) arguments[argument], pluralOffset);
    }

    @Override
    public String between(String head, String tail, Object[] arguments, OutputFormat outputFormat,
        LocaleFormat format) {
      return pluralOffset == 0 && arguments[argument] instanceof Long number
          ? format.between(head, number, tail)
          : Slot.super.between(head, tail, arguments, outputFormat, format);
    }
  }

  /** The start tag of a link. */
  record StartLink(int argument) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat outputFormat, LocaleFormat format) {
      ((Link) arguments[argument]).appendStartTag(out);
    }

    @Override
    public String text(Object[] arguments, OutputFormat outputFormat, LocaleFormat format) {
      return ((Link) arguments[argument]).startTag();
    }
  }

  /** The start tag of a link that the call's values are a part of. */
  record StartComposedLink(LinkTarget target) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat outputFormat, LocaleFormat format) {
      target.link(arguments).appendStartTag(out);
    }
  }

  /** The text of a link that the catalog leaves empty. */
  record LinkText(LinkTarget target) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat outputFormat, LocaleFormat format) {
      Link link = target.link(arguments);
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
      write((Element) arguments[argument], out);
    }

    static void write(Element element, StringBuilder out) {
      if (!element.isNone() && !element.isVoid()) {
        out.append("</").append(element.name()).append('>');
      }
    }
  }

  /**
   * A link or an element, whichever the caller passes.
   *
   * @param content the content of an element
   * @param ofLink the content of a link
   * @param inLink whether a link is around it, so that of another one only the content is shown
   */
  record GivenTag(int argument, CompiledTemplate content, CompiledTemplate ofLink, boolean inLink) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat outputFormat, LocaleFormat format) {
      if (arguments[argument] instanceof Element element) {
        element.appendStartTag(out);
        content.write(out, arguments);
        EndElement.write(element, out);
      } else if (inLink) {
        ofLink.write(out, arguments);
      } else {
        ((Link) arguments[argument]).appendStartTag(out);
        ofLink.write(out, arguments);
        out.append("</a>");
      }
    }
  }

  /** One of several compiled branches. */
  record Branch(BranchSelector selector, CompiledTemplate[] branches) implements Slot {
    @Override
    public void write(StringBuilder out, Object[] arguments, OutputFormat outputFormat, LocaleFormat format) {
      chosen(arguments, format).write(out, arguments);
    }

    @Override
    public String text(Object[] arguments, OutputFormat outputFormat, LocaleFormat format) {
      return chosen(arguments, format).format(arguments);
    }

    /** The branch that the call shows. */
    CompiledTemplate chosen(Object[] arguments, LocaleFormat format) {
      return branches[selector.select(arguments, format)];
    }

    /** The branch that a call shows whose only argument is {@code number}. */
    CompiledTemplate chosen(long number, LocaleFormat format) {
      return branches[selector.select(number, format)];
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
