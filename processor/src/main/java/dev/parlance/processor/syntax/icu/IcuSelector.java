package dev.parlance.processor.syntax.icu;

import dev.parlance.processor.locale.PluralCategory;
import dev.parlance.processor.message.ChoiceKeyword;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The selector of a branch: {@code =1}, {@code few}, a word of a select; before the first branch of a plural also
 * {@code offset:1}.
 *
 * @param word the selector, a number in its shortest form; empty after a fault
 * @param index the unit at which it begins
 * @param offset the number that a plural subtracts before it finds the category; 0 where it is missing
 * @param fault the fault; empty where the selector is well-formed
 */
public record IcuSelector(String word, int index, long offset, Optional<IcuFault> fault) {
  private static final Pattern OFFSET = Pattern.compile("offset:\\s*+(\\S*+)\\s*+");
  private static final Pattern WORD = Pattern.compile("(\\S++)\\s*+");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]++");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]++");

  /**
   * Reads the selector of a branch.
   *
   * @param from the index of its first character, or of the branch's brace where it is missing
   * @param to the index of the branch's brace
   * @param first whether the branch is the first
   */
  public static IcuSelector read(ChoiceKeyword keyword, String text, int from, int to, boolean first) {
    int start = from;
    long pluralOffset = 0;
    Matcher offset = OFFSET.matcher(text).region(from, to);
    if (keyword.isPlural() && offset.lookingAt()) {
      if (!first) {
        return faulty(from, "the offset follows a branch.", "Move it before the first one.");
      }
      if (!isWhole(offset.group(1))) {
        return notWhole(offset.group(1), offset.start(1));
      }
      pluralOffset = Long.parseLong(offset.group(1));
      start = offset.end();
    }
    Matcher word = WORD.matcher(text).region(start, to);
    if (!word.matches()) {
      return faulty(notWellFormed(keyword, start));
    }
    return keyword.isPlural() ? ofPlural(keyword, word.group(1), start, pluralOffset)
        : new IcuSelector(word.group(1), start, 0, Optional.empty());
  }

  private static IcuSelector ofPlural(ChoiceKeyword keyword, String word, int index, long offset) {
    if (word.startsWith("=") && !isWhole(word.substring(1))) {
      return notWhole(word.substring(1), index + 1);
    }
    if (!word.startsWith("=") && !NAME.matcher(word).matches()) {
      return faulty(notWellFormed(keyword, index));
    }
    if (!word.startsWith("=") && PluralCategory.named(word).isEmpty()) {
      return faulty(index, "“" + word + "” is not a plural category.",
          "Keywords are not translated: write zero, one, two, few, many or other.");
    }
    String shortest = word.startsWith("=") ? "=" + Long.parseLong(word.substring(1)) : word;
    return new IcuSelector(shortest, index, offset, Optional.empty());
  }

  /** The fault of what is not a selector at {@code index}. */
  public static IcuFault notWellFormed(ChoiceKeyword keyword, int index) {
    return new IcuFault(index, "this ICU " + keyword.word() + " is not well-formed here.",
        "Between its branches write " + (keyword.isPlural() ? "=1, one, few or the like" : "a word")
            + ", then the text in braces.");
  }

  private static boolean isWhole(String number) {
    try {
      return WHOLE_NUMBER.matcher(number).matches() && Long.parseLong(number) >= Long.MIN_VALUE;
    } catch (NumberFormatException tooLarge) {
      return false;
    }
  }

  private static IcuSelector notWhole(String number, int index) {
    return faulty(index, "“" + number + "” is not a whole number.", "Write one, such as 1.");
  }

  private static IcuSelector faulty(int index, String what, String advice) {
    return faulty(new IcuFault(index, what, advice));
  }

  private static IcuSelector faulty(IcuFault fault) {
    return new IcuSelector("", fault.index(), 0, Optional.of(fault));
  }
}
