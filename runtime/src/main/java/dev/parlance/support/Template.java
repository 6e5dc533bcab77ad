package dev.parlance.support;

import java.util.List;

/**
 * A text with placeholders, taken apart once to be filled in often. Immutable.
 *
 * <pre>{@code
 * Template.parse("Hello " + Program.VALUE + Program.argument(0) + "!", false)
 * }</pre>
 */
public final class Template {
  private final List<Step> steps;
  private final boolean rightToLeft;
  private final WordsTemplate words;

  /** Made at the first use, by whichever threads come first: all make the same. */
  private HtmlTemplate html;

  private Template(List<Step> steps, boolean rightToLeft) {
    this.steps = steps;
    this.rightToLeft = rightToLeft;
    this.words = WordsTemplate.of(steps, rightToLeft);
  }

  /**
   * The text packed as {@link Program} says.
   *
   * @param program the packed text, as the generator writes it; what another one does is not defined
   * @param rightToLeft whether the text's locale is written from right to left, so that every value is isolated
   */
  public static Template parse(String program, boolean rightToLeft) {
    return new Template(ProgramReader.read(program), rightToLeft);
  }

  /** A template that says {@code text}, whatever characters it has. */
  static Template ofText(String text) {
    return new Template(text.isEmpty() ? List.of() : List.of(new Step.Words(text)), false);
  }

  /** The text filled in, without markup. */
  String format(Object[] arguments) {
    return words != null ? words.format(arguments) : new PlainText().render(this, arguments);
  }

  /** Shows the text, filled in, to {@code target}. */
  void play(Object[] arguments, Target target) {
    for (Step step : steps) {
      step.play(arguments, rightToLeft, target);
    }
  }

  /** The text prepared for HTML. */
  HtmlTemplate html() {
    HtmlTemplate prepared = html;
    if (prepared == null) {
      prepared = HtmlTemplate.of(steps, rightToLeft);
      html = prepared;
    }
    return prepared;
  }
}
