package dev.parlance.support;

import dev.parlance.Element;
import dev.parlance.Link;
import java.util.ArrayList;
import java.util.List;

/** A template prepared for a form: ready markup and escaped words, with slots for what a call gives. */
final class Prepared {
  private static final int SLOT_LENGTH = 32;

  private final Form form;
  private final Conventions conventions;
  private final String head;
  private final Slot[] slots;
  private final int length;

  /**
   * What a call gives, and the ready text after it.
   *
   * @param branches of a choice, each prepared; of another message, that message alone
   */
  private record Slot(Step step, Prepared[] branches, String tail) {}

  private Prepared(Form form, Conventions conventions, String head, List<Slot> slots) {
    this.form = form;
    this.conventions = conventions;
    this.head = head;
    this.slots = slots.toArray(new Slot[0]);
    int sum = head.length();
    for (Slot slot : slots) {
      sum += SLOT_LENGTH + slot.tail().length();
    }
    length = sum;
  }

  static Prepared of(List<Step> steps, Form form, Conventions conventions) {
    List<Slot> slots = new ArrayList<>();
    StringBuilder after = new StringBuilder();
    // Backwards, so that the text after a slot is known when the slot is made.
    for (int i = steps.size() - 1; i >= 0; i--) {
      String ready = ready(steps.get(i), i + 1 < steps.size() ? steps.get(i + 1) : null, form);
      if (ready == null) {
        slots.add(0, new Slot(steps.get(i), branches(steps.get(i), form, conventions), after.toString()));
        after.setLength(0);
      } else {
        after.insert(0, ready);
      }
    }
    return new Prepared(form, conventions, after.toString(), slots);
  }

  private static Prepared[] branches(Step step, Form form, Conventions conventions) {
    if (step instanceof Step.Choice choice) {
      return choice.branches().stream().map(branch -> of(branch, form, conventions)).toArray(Prepared[]::new);
    }
    return step instanceof Step.Message message
        ? new Prepared[] {message.template().prepared(form)} : new Prepared[0];
  }

  /** What stands in the text for {@code step} at every call, or null where that depends on the call. */
  private static String ready(Step step, Step next, Form form) {
    if (step instanceof Step.Words words) {
      StringBuilder out = new StringBuilder();
      form.words(out, words.text());
      return out.toString();
    }
    if (step instanceof Step.StartElement element) {
      return "<" + element.name() + (element.name().equals("pre") && mayBeginWithLineFeed(next) ? ">\n" : ">");
    }
    if (step instanceof Step.VoidElement element) {
      return "<" + element.name() + ">";
    }
    if (step instanceof Step.EndElement element) {
      return "</" + element.name() + ">";
    }
    return step instanceof Step.EndLink ? "</a>" : null;
  }

  /** A parser drops one line feed after {@code <pre>} (HTML §13.2.6.4.7), so content that has one needs another. */
  private static boolean mayBeginWithLineFeed(Step next) {
    return next instanceof Step.Words words
        ? words.text().startsWith("\n") : !(next == null || next instanceof Step.EndElement);
  }

  /** The text with {@code arguments} filled in. */
  String format(Object[] arguments) {
    if (slots.length == 1 && form == Form.TEXT && slots[0].step() instanceof Step.Value value) {
      // One value is by far the most frequent case, and the JIT fuses this chain.
      String shown = conventions.shown(arguments[value.argument()]);
      String tail = slots[0].tail();
      return head + shown + tail;
    }
    StringBuilder out = new StringBuilder(length);
    write(out, arguments);
    return out.toString();
  }

  /** Appends the text with {@code arguments} filled in. */
  void write(StringBuilder out, Object[] arguments) {
    out.append(head);
    for (Slot slot : slots) {
      write(out, slot, arguments);
      out.append(slot.tail());
    }
  }

  private void write(StringBuilder out, Slot slot, Object[] arguments) {
    Step step = slot.step();
    if (step instanceof Step.Value value) {
      writeValue(out, arguments[value.argument()]);
    } else if (step instanceof Step.StartLink link) {
      ((Link) arguments[link.argument()]).appendStartTag(out);
    } else if (step instanceof Step.Number number) {
      conventions.append(out, (Long) arguments[number.argument()], number.subtrahend());
    } else if (step instanceof Step.Choice choice) {
      slot.branches()[choice.chooser().choose(arguments, conventions)].write(out, arguments);
    } else if (step instanceof Step.LinkText text) {
      writeLinkText(out, (Link) arguments[text.argument()]);
    } else if (step instanceof Step.Message message) {
      boolean isolated = message.isIsolated(conventions);
      out.append(isolated ? form.startIsolate() : "");
      slot.branches()[0].write(out, message.given(arguments));
      out.append(isolated ? form.endIsolate() : "");
    } else if (step instanceof Step.StartCallersElement element) {
      ((Element) arguments[element.argument()]).appendStartTag(out);
    } else if (step instanceof Step.EndCallersElement element) {
      writeEndTag(out, (Element) arguments[element.argument()]);
    }
  }

  private void writeValue(StringBuilder out, Object value) {
    if (value instanceof Number number) {
      conventions.append(out, number);
    } else {
      form.value(out, Conventions.words(value), conventions.isRightToLeft());
    }
  }

  private void writeLinkText(StringBuilder out, Link link) {
    if (link.label().isPresent()) {
      form.value(out, link.label().get(), conventions.isRightToLeft());
    } else {
      form.words(out, link.address());
    }
  }

  private static void writeEndTag(StringBuilder out, Element element) {
    if (!element.isNone() && !element.isVoid()) {
      out.append("</").append(element.name()).append('>');
    }
  }
}
