package dev.parlance.processor.check.rule;

import dev.parlance.processor.message.BidiBalance;
import dev.parlance.processor.message.BidiControl;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.parse.CharacterReference;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.XmlCharacters;
import dev.parlance.processor.syntax.Problem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rule {@code bidi-control}, in the source and in translations: a bidi control that begins something and is not ended in
 * its paragraph, or the reverse. Only the first of a text is reported.
 *
 * <p>Example: {@code Pay &#x202e;<x id="AMOUNT"/> EUR}, which shows 1234 as 4321.
 */
public final class BidiControls {
  private static final String UNTIL_THEN = " Until then, the controls are balanced where the text is printed.";

  private static final Pattern REFERENCE = Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");

  private BidiControls() {}

  /** The problems of {@code text}, which is parsed to {@code message} without a fault. */
  public static List<Problem> problems(MessageText text, Message message) {
    int which = BidiBalance.firstUnbalanced(message.parts());
    return which < 0 ? List.of() : List.of(problem(text.units(), which));
  }

  /** A control in a text, at a unit. */
  private record Control(char character, int unit) {}

  /** The control number {@code which}; another one where a word of a select has some. */
  private static Control control(String units, int which) {
    // Only texts that are HTML have some as references, which elsewhere are words.
    boolean references = units.chars().filter(c -> BidiControl.is((char) c)).count() <= which;
    Control found = new Control('\u202e', 0);
    int left = which;
    for (int i = 0; i < units.length() && left >= 0; i++) {
      char c = units.charAt(i);
      char control = c == '&' && references ? referred(units, i) : c;
      if (BidiControl.is(control)) {
        found = new Control(control, i);
        left--;
      }
    }
    return found;
  }

  /** The character of the reference at {@code index} of {@code units}; an ampersand where there is none. */
  private static char referred(String units, int index) {
    Matcher reference = REFERENCE.matcher(units).region(index, units.length());
    return reference.lookingAt()
        ? CharacterReference.decode(reference.group()).filter(Character::isBmpCodePoint).map(code -> (char) (int) code)
            .orElse('&')
        : '&';
  }

  private static Problem problem(String units, int which) {
    Control found = control(units, which);
    char control = found.character();
    int unit = found.unit();
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
