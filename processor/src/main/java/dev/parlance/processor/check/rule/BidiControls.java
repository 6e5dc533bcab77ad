package dev.parlance.processor.check.rule;

import dev.parlance.processor.message.BidiBalance;
import dev.parlance.processor.message.BidiControl;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.XmlCharacters;
import dev.parlance.processor.syntax.Problem;
import java.util.List;

/**
 * Rule {@code bidi-control}, in the source and in translations: a bidi control that begins something and is not ended in
 * its paragraph, or the reverse. Only the first of a text is reported.
 *
 * <p>Example: {@code Pay &#x202e;<x id="AMOUNT"/> EUR}, which shows 1234 as 4321.
 */
public final class BidiControls {
  private static final String UNTIL_THEN = " Until then, the controls are balanced where the text is printed.";

  private BidiControls() {}

  /** The problems of {@code text}, which is parsed to {@code message} without a fault. */
  public static List<Problem> problems(MessageText text, Message message) {
    int which = BidiBalance.firstUnbalanced(message.parts());
    return which < 0 ? List.of() : List.of(problem(text.units(), unit(text.units(), which)));
  }

  /** The unit of the control number {@code which}; another one where a word of a select has some. */
  private static int unit(String units, int which) {
    int unit = 0;
    int left = which;
    for (int i = 0; i < units.length() && left >= 0; i++) {
      if (BidiControl.is(units.charAt(i))) {
        unit = i;
        left--;
      }
    }
    return unit;
  }

  private static Problem problem(String units, int unit) {
    char control = units.charAt(unit);
    String name = XmlCharacters.name(control) + " (" + BidiControl.name(control) + ")";
    if (BidiControl.ends(control)) {
      return new Problem(Rule.BIDI_CONTROL, unit, "the invisible " + name + " ends nothing in its paragraph.",
          "Remove it." + UNTIL_THEN);
    }
    return new Problem(Rule.BIDI_CONTROL, unit, "the invisible " + name
        + " is not ended in its paragraph, so what follows, values included, may be shown in another order.",
        "Remove it, or add " + XmlCharacters.name(BidiControl.endOf(control)) + " where it should end." + UNTIL_THEN);
  }
}
