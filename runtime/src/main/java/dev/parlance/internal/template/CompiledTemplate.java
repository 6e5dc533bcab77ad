package dev.parlance.internal.template;

import dev.parlance.internal.locale.LocaleFormat;
import java.util.ArrayList;
import java.util.List;

/** A template compiled for one output format: finished text, already escaped, with slots for what a call passes. */
final class CompiledTemplate {
  private static final int SLOT_LENGTH = 32;
  private static final int NONE = -1;

  private final OutputFormat outputFormat;
  private final LocaleFormat format;
  private final String head;
  private final Slot[] slots;

  /** For each slot the finished text after it. */
  private final String[] tails;

  private final int length;

  /** The argument of the only slot of a text without markup where that slot is a value; else {@link #NONE}. */
  private final int onlyValue;

  private CompiledTemplate(Builder built) {
    outputFormat = built.outputFormat;
    format = built.format;
    slots = built.slots.toArray(new Slot[0]);
    head = built.texts.get(0);
    tails = built.texts.subList(1, built.texts.size()).toArray(new String[0]);
    onlyValue = outputFormat == OutputFormat.TEXT && slots.length == 1 ? built.lastValue : NONE;
    int sum = head.length();
    for (String tail : tails) {
      sum += SLOT_LENGTH + tail.length();
    }
    length = sum;
  }

  static CompiledTemplate of(List<Segment> segments, OutputFormat outputFormat, LocaleFormat format) {
    Builder builder = new Builder(outputFormat, format);
    Segment.compileAll(segments, builder);
    builder.endText();
    return new CompiledTemplate(builder);
  }

  /** Collects what segments add: slots, and finished text between them. */
  static final class Builder {
    private final OutputFormat outputFormat;
    private final LocaleFormat format;
    private final List<Slot> slots = new ArrayList<>();

    /** The finished text before the first slot, and after each slot. */
    private final List<String> texts = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    private int lastValue = NONE;

    private Builder(OutputFormat outputFormat, LocaleFormat format) {
      this.outputFormat = outputFormat;
      this.format = format;
    }

    /** The output format that the template is compiled for. */
    OutputFormat outputFormat() {
      return outputFormat;
    }

    /** Adds words of the catalog. */
    void words(String words) {
      outputFormat.words(text, words);
    }

    /** Adds markup, which is not escaped. */
    void markup(String markup) {
      text.append(markup);
    }

    /** Adds a slot, which each call fills. */
    void slot(Slot slot) {
      endText();
      slots.add(slot);
    }

    /** Adds a value, which a call can show faster where it is alone. */
    void value(LeafSegment.Value value) {
      slot(value);
      lastValue = value.argument();
    }

    /** Compiles {@code segments} on their own, for the output format and the locale of this builder. */
    CompiledTemplate compile(List<Segment> segments) {
      return of(segments, outputFormat, format);
    }

    private void endText() {
      texts.add(text.toString());
      text.setLength(0);
    }
  }

  /** The text with {@code arguments} filled in. */
  String format(Object[] arguments) {
    if (onlyValue != NONE) {
      // One value is by far the most frequent case, and the JIT fuses this chain.
      String shown = format.shown(arguments[onlyValue]);
      String tail = tails[0];
      return head + shown + tail;
    }
    StringBuilder out = new StringBuilder(length);
    write(out, arguments);
    return out.toString();
  }

  /** Appends the text with {@code arguments} filled in. */
  void write(StringBuilder out, Object[] arguments) {
    out.append(head);
    for (int i = 0; i < slots.length; i++) {
      slots[i].write(out, arguments, outputFormat, format);
      out.append(tails[i]);
    }
  }
}
