package dev.parlance.internal.template;

import dev.parlance.internal.locale.LocaleFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * A template compiled for one output format: finished text, already escaped, with slots for what a call passes.
 *
 * <p>Most texts have one or two slots, which are fields, from which the JIT makes one string without a builder.
 */
public final class CompiledTemplate {
  private final OutputFormat outputFormat;
  private final LocaleFormat format;
  private final String head;
  private final String tail;

  /** The only slot where nothing is around it and it is one of several branches; else null. */
  private final Slot.Branch choice;

  /** The first slot, or null where there is none. */
  private final Slot first;

  /** The second slot with the text before it, or null where there is none. */
  private final Slot second;
  private final String middle;

  /** From the third on, each slot with the text before it; null where there is none. */
  private final Slot[] others;
  private final String[] texts;

  private CompiledTemplate(Builder built) {
    List<Slot> slots = built.slots;
    int count = slots.size();
    outputFormat = built.outputFormat;
    format = built.format;
    head = count == 0 ? built.text.toString() : built.texts.get(0);
    tail = count == 0 ? "" : built.text.toString();
    first = count == 0 ? null : slots.get(0);
    choice = count == 1 && head.isEmpty() && tail.isEmpty() && first instanceof Slot.Branch branch ? branch : null;
    middle = count < 2 ? null : built.texts.get(1);
    second = count < 2 ? null : slots.get(1);
    texts = count < 3 ? null : built.texts.subList(2, count).toArray(new String[0]);
    others = count < 3 ? null : slots.subList(2, count).toArray(new Slot[0]);
  }

  static CompiledTemplate of(List<Segment> segments, OutputFormat outputFormat, LocaleFormat format) {
    Builder builder = new Builder(outputFormat, format);
    Segment.compileAll(segments, builder);
    return builder.build();
  }

  /** Collects finished text, and the slots between. */
  public static final class Builder {
    private final OutputFormat outputFormat;
    private final LocaleFormat format;
    private final List<Slot> slots = new ArrayList<>();

    /** The finished text before each slot. */
    private final List<String> texts = new ArrayList<>();

    /** The finished text after the last slot. */
    private final StringBuilder text = new StringBuilder();

    /** A builder of a template for {@code outputFormat}; {@code format} is that of the text's locale. */
    public Builder(OutputFormat outputFormat, LocaleFormat format) {
      this.outputFormat = outputFormat;
      this.format = format;
    }

    /** The output format that the template is compiled for. */
    OutputFormat outputFormat() {
      return outputFormat;
    }

    /** Adds words of the catalog. */
    public void words(String words) {
      outputFormat.words(text, words);
    }

    /** Adds markup, which is not escaped. */
    public void markup(String markup) {
      text.append(markup);
    }

    /** Adds a value. */
    public void value(int argument) {
      slot(new Slot.Value(argument));
    }

    /** Adds a whole number less {@code pluralOffset}. */
    public void wholeNumber(int argument, long pluralOffset) {
      slot(new Slot.WholeNumber(argument, pluralOffset));
    }

    /** Adds the start tag of a link. */
    public void startLink(int argument) {
      slot(new Slot.StartLink(argument));
    }

    /** Adds a slot, which each call fills. */
    void slot(Slot slot) {
      texts.add(text.toString());
      text.setLength(0);
      slots.add(slot);
    }

    /** Compiles {@code segments} on their own, for the output format and the locale of this builder. */
    CompiledTemplate compile(List<Segment> segments) {
      return of(segments, outputFormat, format);
    }

    /** Compiles {@code slot} on its own, for the output format and the locale of this builder. */
    CompiledTemplate compile(Slot slot) {
      Builder alone = new Builder(outputFormat, format);
      alone.slot(slot);
      return alone.build();
    }

    /** Builds the template. */
    public CompiledTemplate build() {
      return new CompiledTemplate(this);
    }
  }

  /** The text with {@code arguments} filled in. */
  String format(Object[] arguments) {
    CompiledTemplate shown = this;
    while (shown.choice != null) {
      shown = shown.choice.chosen(arguments, format);
    }
    return shown.join(arguments);
  }

  /** The text with its only argument filled in, a whole number. */
  String format(long number) {
    CompiledTemplate shown = this;
    while (shown.choice != null) {
      shown = shown.choice.chosen(number, format);
    }
    return shown.isAroundNumber()
        ? format.between(shown.head, number, shown.tail) : shown.join(new Object[] {number});
  }

  /** Whether the only slot shows a whole number as it is. */
  private boolean isAroundNumber() {
    return second == null && first instanceof Slot.WholeNumber number && number.pluralOffset() == 0;
  }

  private String join(Object[] arguments) {
    if (first == null) {
      return head;
    }
    if (second == null) {
      return first.between(head, tail, arguments, outputFormat, format);
    }
    if (others == null) {
      String one = first.text(arguments, outputFormat, format);
      String two = second.text(arguments, outputFormat, format);
      return head + one + middle + two + tail;
    }
    String[] parts = new String[2 * others.length + 5];
    parts[0] = head;
    parts[1] = first.text(arguments, outputFormat, format);
    parts[2] = middle;
    parts[3] = second.text(arguments, outputFormat, format);
    int count = 4;
    for (int i = 0; i < others.length; i++) {
      parts[count++] = texts[i];
      parts[count++] = others[i].text(arguments, outputFormat, format);
    }
    parts[count] = tail;
    return String.join("", parts);
  }

  /** Appends the text with {@code arguments} filled in. */
  void write(StringBuilder out, Object[] arguments) {
    out.append(head);
    if (first != null) {
      first.write(out, arguments, outputFormat, format);
    }
    if (second != null) {
      out.append(middle);
      second.write(out, arguments, outputFormat, format);
    }
    if (others != null) {
      for (int i = 0; i < others.length; i++) {
        out.append(texts[i]);
        others[i].write(out, arguments, outputFormat, format);
      }
    }
    out.append(tail);
  }
}
