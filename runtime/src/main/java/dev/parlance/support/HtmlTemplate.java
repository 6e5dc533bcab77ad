package dev.parlance.support;

import dev.parlance.Link;
import java.util.ArrayList;
import java.util.List;

/** A template prepared for HTML: ready markup and escaped words, with slots for what a call gives. */
final class HtmlTemplate {
  private static final int SLOT_LENGTH = 64;

  private final boolean rightToLeft;
  private final String head;
  private final Slot[] slots;
  private final int length;

  /** What stands in a slot: a value, a link's start tag or the text of a link left empty; and the HTML after it. */
  private record Slot(Step step, int argument, String tail) {}

  private HtmlTemplate(String head, List<Slot> slots, boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
    this.head = head;
    this.slots = slots.toArray(new Slot[0]);
    int sum = head.length();
    for (Slot slot : slots) {
      sum += SLOT_LENGTH + slot.tail().length();
    }
    length = sum;
  }

  static HtmlTemplate of(List<Step> steps, boolean rightToLeft) {
    List<Slot> slots = new ArrayList<>();
    StringBuilder after = new StringBuilder();
    // Backwards, so that the HTML after a slot is known when the slot is made.
    for (int i = steps.size() - 1; i >= 0; i--) {
      Step step = steps.get(i);
      int argument = slotArgument(step);
      if (argument >= 0) {
        slots.add(0, new Slot(step, argument, after.toString()));
        after.setLength(0);
      } else {
        after.insert(0, markup(step, i + 1 < steps.size() ? steps.get(i + 1) : null));
      }
    }
    return new HtmlTemplate(after.toString(), slots, rightToLeft);
  }

  private static int slotArgument(Step step) {
    if (step instanceof Step.Value value) {
      return value.argument();
    }
    if (step instanceof Step.StartLink link) {
      return link.argument();
    }
    return step instanceof Step.LinkText text ? text.argument() : -1;
  }

  private static String markup(Step step, Step next) {
    if (step instanceof Step.Words words) {
      StringBuilder out = new StringBuilder();
      HtmlEscaper.text(out, words.text());
      return out.toString();
    }
    if (step instanceof Step.StartElement element) {
      return "<" + element.name() + (element.name().equals("pre") && mayBeginWithLineFeed(next) ? ">\n" : ">");
    }
    if (step instanceof Step.VoidElement element) {
      return "<" + element.name() + ">";
    }
    return step instanceof Step.EndElement element ? "</" + element.name() + ">" : "</a>";
  }

  /** A parser drops one line feed after {@code <pre>} (HTML §13.2.6.4.7), so content that has one needs another. */
  private static boolean mayBeginWithLineFeed(Step next) {
    return next instanceof Step.Value || next instanceof Step.Words words && words.text().startsWith("\n");
  }

  /** About how long the HTML becomes. */
  int length() {
    return length;
  }

  /** Appends the HTML with {@code arguments} filled in. */
  void write(StringBuilder out, Object[] arguments) {
    out.append(head);
    for (Slot slot : slots) {
      Object argument = arguments[slot.argument()];
      if (slot.step() instanceof Step.Value) {
        writeValue(out, argument.toString());
      } else if (slot.step() instanceof Step.StartLink) {
        ((Link) argument).appendStartTag(out);
      } else {
        writeLinkText(out, (Link) argument);
      }
      out.append(slot.tail());
    }
  }

  private void writeLinkText(StringBuilder out, Link link) {
    if (link.label().isPresent()) {
      writeValue(out, link.label().get());
    } else {
      HtmlEscaper.text(out, link.address());
    }
  }

  private void writeValue(StringBuilder out, String value) {
    if (Isolation.isNeeded(value, rightToLeft)) {
      out.append("<bdi>");
      HtmlEscaper.text(out, Isolation.balanced(value));
      out.append("</bdi>");
    } else {
      HtmlEscaper.text(out, value);
    }
  }
}
