package dev.parlance.processor.syntax.javatext;

import dev.parlance.processor.syntax.Units;
import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.spi.MessageText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening of an argument: {@code {0}, {@code {0,}, <code>{name, plural,</code>. Every other brace is text.
 *
 * @param name the number of the argument, or the name of a variable
 * @param end the index behind the number, or behind the comma before the branches of {@code keyword}
 * @param keyword the word of a plural or select
 */
record ArgumentStart(String name, int end, Optional<ChoiceKeyword> keyword) {
  /** JDK 25 refuses larger ones. */
  private static final int LARGEST = 9_999;

  private static final Pattern NUMBER = Pattern.compile("\\{(\\s*+)(\\p{Nd}++)(\\s*+)([,}]?)");
  private static final Pattern OF_ICU =
      Pattern.compile(
          "\\{\\s*+([^\\s{},'" + MessageText.MARK + "]++)\\s*+,\\s*+(plural|selectordinal|select)\\s*+,");

  /** An argument in text that is quoted. */
  static final Pattern QUOTED = Pattern.compile("\\{(\\p{Nd}{1,4})\\s*+[,}]");

  /**
   * The opening at {@code index} of {@code units}, a brace; empty where the brace is text.
   *
   * @throws PatternFault where a number is meant that java.text does not read
   */
  static Optional<ArgumentStart> at(Units units, int index) throws PatternFault {
    Matcher icu = OF_ICU.matcher(units.characters()).region(index, units.length());
    if (icu.lookingAt()) {
      return Optional.of(new ArgumentStart(number(icu.group(1)), icu.end(), ChoiceKeyword.named(icu.group(2))));
    }
    Matcher number = NUMBER.matcher(units.characters()).region(index, units.length());
    if (!number.lookingAt()) {
      return Optional.empty();
    }
    String written = "{" + number.group(2) + (number.group(4).isEmpty() ? "}" : number.group(4));
    if (!number.group(1).isEmpty() || !number.group(3).isEmpty() && !number.group(4).isEmpty()) {
      throw new PatternFault(units.origin(index), "java.text refuses the blank in “" + number.group() + "”.",
          "Write " + written + (written.endsWith(",") ? "…}." : "."));
    }
    if (number.group(4).isEmpty()) {
      throw new PatternFault(units.origin(index), "the argument “{" + number.group(2) + "” is not closed by a brace.",
          "Write {" + number.group(2) + "}, or '{' where a brace is meant.");
    }
    String digits = number(number.group(2));
    if (digits.length() > 4 || Integer.parseInt(digits) > LARGEST) {
      throw new PatternFault(units.origin(index), "the number of the argument is larger than " + LARGEST + ".",
          "Number arguments from 0.");
    }
    return Optional.of(new ArgumentStart(digits, number.end(2), Optional.empty()));
  }

  /** A number without leading zeros, in ASCII digits; another name as it is. */
  static String number(String name) {
    if (!name.codePoints().allMatch(Character::isDigit)) {
      return name;
    }
    StringBuilder digits = new StringBuilder();
    name.codePoints().forEach(digit -> digits.append(Character.digit(digit, 10)));
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
      zeros++;
    }
    return digits.substring(zeros);
  }
}
