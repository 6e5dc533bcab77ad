package dev.parlance.processor.syntax.javatext;

import dev.parlance.processor.syntax.Units;
import java.util.regex.Pattern;

/** Finds the brace that closes an argument. */
final class ArgumentEnd {
  private static final Pattern FORMATTED =
      Pattern.compile(",\\s*+(?:number|date|time)\\s*+,", Pattern.CASE_INSENSITIVE);

  private ArgumentEnd() {}

  /**
   * The index of the brace that closes the argument with {@code opening}; −1 where none does. In patterns of numbers and
   * dates every apostrophe quotes, as in java.text.
   */
  static int of(Units units, ArgumentStart opening) {
    boolean formatted = FORMATTED.matcher(units.characters()).region(opening.end(), units.length()).lookingAt();
    int end = of(units, opening.end(), formatted);
    return end < 0 ? of(units, opening.end(), !formatted) : end;
  }

  /**
   * The index of the brace that closes the argument with something at {@code from}; −1 where none does.
   *
   * @param strict whether every apostrophe quotes
   */
  static int of(Units units, int from, boolean strict) {
    int open = 0;
    boolean quoted = false;
    for (int i = from; i < units.length(); i++) {
      char c = units.at(i);
      if (c == '\'' && units.is(i + 1, '\'')) {
        i++;
      } else if (c == '\'' && (strict || quoted || units.quotes(i, true))) {
        quoted = !quoted;
      } else if (c == '{' && !quoted) {
        open++;
      } else if (c == '}' && !quoted && open-- == 0) {
        return i;
      }
    }
    return -1;
  }
}
