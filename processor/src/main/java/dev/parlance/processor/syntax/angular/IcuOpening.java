package dev.parlance.processor.syntax.angular;

import dev.parlance.processor.message.IcuKeyword;
import dev.parlance.processor.spi.MessageText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of an ICU message, {@code {name, word,}}: every other brace is text.
 *
 * @param index the unit of its brace
 * @param end the unit behind it
 * @param variable the name
 * @param word the word
 * @param wordIndex where the word begins
 */
record IcuOpening(int index, int end, String variable, String word, int wordIndex) {
  /** What to write after the variable. */
  private static final String KEYWORDS = "Write plural, selectordinal or select.";

  private static final Pattern PATTERN = Pattern.compile(
      "\\{\\s*+([^\\s{}," + MessageText.MARK + "]++)\\s*+,\\s*+([\\p{L}\\p{N}_]++)\\s*+,");

  /** The next one that begins at {@code from} of {@code units} or behind it; empty where there is none. */
  static Optional<IcuOpening> next(String units, int from) {
    Matcher matcher = PATTERN.matcher(units);
    return matcher.find(from) ? Optional.of(of(matcher)) : Optional.empty();
  }

  /** The one that begins at {@code index} of {@code units}; empty where there is none. */
  static Optional<IcuOpening> at(String units, int index) {
    Matcher matcher = PATTERN.matcher(units).region(index, units.length());
    return matcher.lookingAt() ? Optional.of(of(matcher)) : Optional.empty();
  }

  private static IcuOpening of(Matcher matcher) {
    return new IcuOpening(matcher.start(), matcher.end(), matcher.group(1), matcher.group(2), matcher.start(2));
  }

  /** The keyword that the word is; empty where it is another. */
  Optional<IcuKeyword> keyword() {
    return IcuKeyword.named(word);
  }

  /** That the word is not a keyword. */
  IcuFault unknownWord() {
    return new IcuFault(wordIndex, "“" + word + "” is not a keyword of ICU.", KEYWORDS);
  }
}
