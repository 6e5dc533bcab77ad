package dev.parlance.processor.syntax.angular;

import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.icu.IcuFault;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening of an ICU message, {@code {name, word,}}, or an argument of ICU without a third part, {@code {name,
 * number}}; every other brace is text.
 *
 * @param index the unit of its brace
 * @param end the unit after its comma, or that of its closing brace
 * @param variable the name
 * @param word the word
 * @param wordIndex where the word begins
 */
record IcuMessageStart(int index, int end, String variable, String word, int wordIndex) {
  /** What to write after the variable. */
  private static final String KEYWORDS = "Write plural, selectordinal or select.";

  /** What ICU formats an argument as, and Angular does not. */
  private static final Set<String> FORMATS =
      Set.of("number", "date", "time", "spellout", "ordinal", "duration", "choice");

  private static final Pattern PATTERN = Pattern.compile(
      "\\{\\s*+([^\\s{}," + MessageText.MARK + "]++)\\s*+,\\s*+([\\p{L}\\p{N}_]++)\\s*+([,}])");

  /** The next opening at or after {@code from} in {@code units}; empty where there is none. */
  static Optional<IcuMessageStart> next(String units, int from) {
    Matcher matcher = PATTERN.matcher(units);
    for (int at = from; matcher.find(at); at = matcher.end()) {
      if (opens(matcher)) {
        return Optional.of(of(matcher));
      }
    }
    return Optional.empty();
  }

  /** The opening at {@code index} of {@code units}; empty where there is none. */
  static Optional<IcuMessageStart> at(String units, int index) {
    Matcher matcher = PATTERN.matcher(units).region(index, units.length());
    return matcher.lookingAt() && opens(matcher) ? Optional.of(of(matcher)) : Optional.empty();
  }

  /** Two words in braces are text unless ICU knows the second. */
  private static boolean opens(Matcher matcher) {
    return matcher.group(3).equals(",") || FORMATS.contains(matcher.group(2))
        || ChoiceKeyword.named(matcher.group(2)).isPresent();
  }

  private static IcuMessageStart of(Matcher matcher) {
    int end = matcher.group(3).equals(",") ? matcher.end() : matcher.start(3);
    return new IcuMessageStart(matcher.start(), end, matcher.group(1), matcher.group(2), matcher.start(2));
  }

  /** The keyword; empty where the word is not one. */
  Optional<ChoiceKeyword> keyword() {
    return ChoiceKeyword.named(word);
  }

  /** Whether the argument is one that ICU formats, and that its next closing brace probably ends. */
  boolean isFormatted() {
    return FORMATS.contains(word);
  }

  /** The fault of a word that is not a keyword. */
  IcuFault unknownWord() {
    if (!isFormatted()) {
      return new IcuFault(wordIndex, "“" + word + "” is not a keyword of ICU.", KEYWORDS);
    }
    Sentence advice = Sentence.of("Write ").placeholder(variable).and(" and pass a formatted value");
    return new IcuFault(Rule.ICU_SYNTAX, wordIndex,
        "Angular's catalogs have no “" + word + "” of ICU: nothing would format the value.",
        advice.and(word.equals("number") ? ", or # for the number in a plural." : "."));
  }
}
