package dev.parlance.processor.syntax.angular;

import dev.parlance.processor.message.IcuKeyword;
import dev.parlance.processor.spi.MessageText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening of an ICU message, {@code {name, word,}}; every other brace is text.
 *
 * @param index the unit of its brace
 * @param end the unit after it
 * @param variable the name
 * @param word the word
 * @param wordIndex where the word begins
 */
record IcuMessageStart(int index, int end, String variable, String word, int wordIndex) {
  /** What to write after the variable. */
  private static final String KEYWORDS = "Write plural, selectordinal or select.";

  private static final Pattern PATTERN = Pattern.compile(
      "\\{\\s*+([^\\s{}," + MessageText.MARK + "]++)\\s*+,\\s*+([\\p{L}\\p{N}_]++)\\s*+,");

  /** The next opening at or after {@code from} in {@code units}; empty where there is none. */
  static Optional<IcuMessageStart> next(String units, int from) {
    Matcher matcher = PATTERN.matcher(units);
    return matcher.find(from) ? Optional.of(of(matcher)) : Optional.empty();
  }

  /** The opening at {@code index} of {@code units}; empty where there is none. */
  static Optional<IcuMessageStart> at(String units, int index) {
    Matcher matcher = PATTERN.matcher(units).region(index, units.length());
    return matcher.lookingAt() ? Optional.of(of(matcher)) : Optional.empty();
  }

  private static IcuMessageStart of(Matcher matcher) {
    return new IcuMessageStart(matcher.start(), matcher.end(), matcher.group(1), matcher.group(2), matcher.start(2));
  }

  /** The keyword; empty where the word is not one. */
  Optional<IcuKeyword> keyword() {
    return IcuKeyword.named(word);
  }

  /** The fault of a word that is not a keyword. */
  IcuFault unknownWord() {
    return new IcuFault(wordIndex, "“" + word + "” is not a keyword of ICU.", KEYWORDS);
  }
}
