package dev.parlance.internal.template;

import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.render.OutputFormat;
import java.util.ArrayList;
import java.util.List;

/** A template prepared for a form: ready markup and escaped words, with slots for what a call gives. */
final class CompiledTemplate {
  private static final int SLOT_LENGTH = 32;
  private static final int NONE = -1;

  private final OutputFormat form;
  private final LocaleFormat conventions;
  private final String head;
  private final Slot[] slots;

  /** For each slot the ready text after it. */
  private final String[] tails;

  private final int length;

  /** The argument that is shown where a text without markup has one slot, and that is a value; else {@link #NONE}. */
  private final int onlyValue;

  private CompiledTemplate(Builder built) {
    form = built.form;
    conventions = built.conventions;
    slots = built.slots.toArray(new Slot[0]);
    head = built.texts.get(0);
    tails = built.texts.subList(1, built.texts.size()).toArray(new String[0]);
    onlyValue = form == OutputFormat.TEXT && slots.length == 1 ? built.lastValue : NONE;
    int sum = head.length();
    for (String tail : tails) {
      sum += SLOT_LENGTH + tail.length();
    }
    length = sum;
  }

  static CompiledTemplate of(List<Segment> segments, OutputFormat form, LocaleFormat conventions) {
    Builder builder = new Builder(form, conventions);
    Segment.prepareAll(segments, builder);
    builder.endText();
    return new CompiledTemplate(builder);
  }

  /** Collects what segments add: slots, and ready text between them. */
  static final class Builder {
    private final OutputFormat form;
    private final LocaleFormat conventions;
    private final List<Slot> slots = new ArrayList<>();

    /** The ready text before the first slot, and after each. */
    private final List<String> texts = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    private int lastValue = NONE;

    private Builder(OutputFormat form, LocaleFormat conventions) {
      this.form = form;
      this.conventions = conventions;
    }

    /** The form that is prepared for. */
    OutputFormat form() {
      return form;
    }

    /** Adds words of the catalog. */
    void words(String words) {
      form.words(text, words);
    }

    /** Adds markup, which is not escaped. */
    void markup(String markup) {
      text.append(markup);
    }

    /** Adds what each call gives. */
    void slot(Slot slot) {
      endText();
      slots.add(slot);
    }

    /** Adds a value, which a call can show faster where it is alone. */
    void value(LeafSegment.Value value) {
      slot(value);
      lastValue = value.argument();
    }

    /** Prepares {@code segments} apart, for the form and in the conventions of this builder. */
    CompiledTemplate alike(List<Segment> segments) {
      return of(segments, form, conventions);
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
      String shown = conventions.shown(arguments[onlyValue]);
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
      slots[i].write(out, arguments, form, conventions);
      out.append(tails[i]);
    }
  }
}
