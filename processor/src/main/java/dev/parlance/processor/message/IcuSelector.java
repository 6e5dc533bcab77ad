package dev.parlance.processor.message;

import dev.parlance.processor.locale.PluralCategory;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a branch of an ICU: {@code =1}, {@code few}, a word of a select; and a plural's {@code offset:1}
 * before the first. ICU4J takes the same, and does not tell exactly where it is wrong.
 *
 * @param word the word that the branch is for; empty after a fault
 * @param fault what is wrong
 */
record IcuSelector(String word, Optional<IcuExtent.Fault> fault) {
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
  static IcuSelector read(IcuKeyword keyword, String text, int from, int to, boolean first) {
    int start = from;
    Matcher offset = OFFSET.matcher(text).region(from, to);
    if (keyword.isPlural() && offset.lookingAt()) {
      if (!first) {
        return faulty(from, "the offset stands behind a branch.", "Move it before the first one.");
      }
      if (!isWhole(offset.group(1))) {
        return notWhole(offset.group(1), offset.start(1));
      }
      start = offset.end();
    }
    Matcher word = WORD.matcher(text).region(start, to);
    if (!word.matches()) {
      return notWellFormed(keyword, start);
    }
    return keyword.isPlural() ? ofPlural(keyword, word.group(1), start)
        : new IcuSelector(word.group(1), Optional.empty());
  }

  private static IcuSelector ofPlural(IcuKeyword keyword, String word, int index) {
    if (word.startsWith("=") && !isWhole(word.substring(1))) {
      return notWhole(word.substring(1), index + 1);
    }
    if (!word.startsWith("=") && !NAME.matcher(word).matches()) {
      return notWellFormed(keyword, index);
    }
    if (!word.startsWith("=") && PluralCategory.named(word).isEmpty()) {
      return faulty(index, "“" + word + "” is no plural category.",
          "Keywords are not translated: write zero, one, two, few, many or other.");
    }
    return new IcuSelector(word, Optional.empty());
  }

  /** One at {@code index} that is none. */
  static IcuSelector notWellFormed(IcuKeyword keyword, int index) {
    return faulty(index, "this ICU " + keyword.word() + " is not well-formed here.",
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
    return faulty(index, "“" + number + "” is no whole number.", "Write one, such as 1.");
  }

  private static IcuSelector faulty(int index, String what, String advice) {
    return new IcuSelector("", Optional.of(new IcuExtent.Fault(index, what, advice)));
  }
}
