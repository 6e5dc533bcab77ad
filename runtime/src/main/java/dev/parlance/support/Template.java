package dev.parlance.support;

import dev.parlance.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A text with placeholders, taken apart once to be filled in often. Immutable.
 *
 * <pre>{@code
 * Template.parse("Hello " + Program.VALUE + Program.argument(0) + "!", conventions, number -> null)
 * }</pre>
 */
public final class Template {
  private final List<Step> steps;
  private final Conventions conventions;
  private final Prepared words;

  /** Made at the first use, by whichever threads come first: all make the same. */
  private Prepared html;

  private Template(List<Step> steps, Conventions conventions) {
    this.steps = List.copyOf(steps);
    this.conventions = conventions;
    this.words = isPlain(steps) ? Prepared.of(steps, Form.TEXT, conventions) : null;
  }

  /**
   * The text packed as {@link Program} says.
   *
   * @param program the packed text, as the generator writes it; what another one does is not defined
   * @param conventions those of the text's locale
   * @param messages gives the other texts that this one shows, by number
   */
  public static Template parse(String program, Conventions conventions, IntFunction<Template> messages) {
    return new Template(ProgramReader.read(program, messages), conventions);
  }

  /** A template that says {@code text}, whatever characters it has. */
  static Template ofText(String text) {
    return new Template(text.isEmpty() ? List.of() : List.of(new Step.Words(text)), Conventions.PLAIN);
  }

  /** This text with the content of its links alone. */
  Template withoutLinks() {
    return new Template(withoutLinks(steps), conventions);
  }

  private static List<Step> withoutLinks(List<Step> steps) {
    List<Step> left = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Step.Choice choice) {
        left.add(new Step.Choice(
            choice.chooser(), choice.branches().stream().map(Template::withoutLinks).toList()));
      } else if (step instanceof Step.Message message) {
        left.add(new Step.Message(message.template().withoutLinks(), message.arguments()));
      } else if (!(step instanceof Step.StartLink || step instanceof Step.LinkText || step instanceof Step.EndLink)) {
        left.add(step);
      }
    }
    return left;
  }

  /** Whether this may show something that can be the text of a link. */
  boolean showsSomething() {
    return steps.stream().anyMatch(ProgramReader::showsSomething);
  }

  private static boolean isPlain(List<Step> steps) {
    for (Step step : steps) {
      boolean plain = step instanceof Step.Words || step instanceof Step.Value || step instanceof Step.Number
          || step instanceof Step.Choice choice && choice.branches().stream().allMatch(Template::isPlain)
          || step instanceof Step.Message message && message.template().words != null;
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** The text filled in, without markup. */
  String format(Object[] arguments) {
    return words != null ? words.format(arguments) : new PlainText().render(this, arguments);
  }

  /** Shows the text, filled in, to {@code target}. */
  void play(Object[] arguments, Target target) {
    Step.playAll(steps, arguments, conventions, target);
  }

  /**
   * Checks that the elements given can hold what the text puts into them.
   *
   * @throws IllegalArgumentException where one is void, and has content here
   */
  void check(Object[] arguments) {
    check(steps, arguments);
  }

  private static void check(List<Step> steps, Object[] arguments) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i) instanceof Step.StartCallersElement start) {
        boolean empty = steps.get(i + 1) instanceof Step.EndCallersElement end && end.argument() == start.argument();
        if (!empty && arguments[start.argument()] instanceof Element element && element.isVoid()) {
          throw new IllegalArgumentException("the element " + element.name()
              + " has no content in HTML, and this text puts some into it: give another one, or Element.none()");
        }
      } else if (steps.get(i) instanceof Step.Choice choice) {
        choice.branches().forEach(branch -> check(branch, arguments));
      } else if (steps.get(i) instanceof Step.Message message) {
        message.template().check(message.given(arguments));
      }
    }
  }

  Conventions conventions() {
    return conventions;
  }

  /** The text prepared for {@code form}; for {@link Form#TEXT} only where it has no markup. */
  Prepared prepared(Form form) {
    return form == Form.HTML ? html() : words;
  }

  /** The text prepared for HTML. */
  Prepared html() {
    Prepared prepared = html;
    if (prepared == null) {
      prepared = Prepared.of(steps, Form.HTML, conventions);
      html = prepared;
    }
    return prepared;
  }
}
