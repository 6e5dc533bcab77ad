package dev.parlance.processor.syntax.angular;

import dev.parlance.processor.spi.MessageText;
import java.util.regex.Pattern;

/**
 * Says what an apostrophe in a branch quotes. By ICU's rule it does so directly before a brace or a plural's {@code #},
 * up to the next one, and two are one apostrophe. Angular does not know that rule, so one that is not closed before
 * the branch ends is an apostrophe, as in {@code the users'}, and so is one in front of an elision:
 * <code>l'{A} et d'{B}</code>.
 */
public final class IcuQuotation {
  /** What follows the brace that ends a branch: the next branch, the end of the plural or select, or nothing. */
  private static final Pattern AFTER_BRANCH = Pattern.compile("\\s*+(?:[^\\s{}']++\\s*+\\{|}|$)");

  private IcuQuotation() {}

  /**
   * The index of the apostrophe that closes the quotation which the one at {@code at} of {@code units} opens; −1 where
   * that is itself.
   *
   * @param plural whether the branch is a plural's, in which a number sign is quoted too
   */
  public static int end(String units, int at, boolean plural) {
    if (at + 1 == units.length() || !isQuoted(units.charAt(at + 1), plural)) {
      return -1;
    }
    int syntax = endOfSyntax(units, at + 1);
    if (isApostrophe(units, syntax)) {
      return syntax;
    }
    int depth = 0;
    for (int i = at + 1; i < units.length(); i++) {
      char c = units.charAt(i);
      if (isApostrophe(units, i) && isApostrophe(units, i + 1)) {
        i++;
      } else if (isApostrophe(units, i)) {
        return isElision(units, i) ? -1 : i;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && depth > 0) {
        depth--;
      } else if (c == '}' && AFTER_BRANCH.matcher(units).region(i + 1, units.length()).lookingAt()) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the braces and number signs from {@code from} end, with the apostrophes that are written twice. */
  private static int endOfSyntax(String units, int from) {
    int end = from;
    while (end < units.length()) {
      if (isQuoted(units.charAt(end), true)) {
        end++;
      } else if (isApostrophe(units, end) && isApostrophe(units, end + 1)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isQuoted(char c, boolean plural) {
    return c == '{' || c == '}' || c == '#' && plural;
  }

  private static boolean isApostrophe(String units, int at) {
    return at < units.length() && units.charAt(at) == '\'';
  }

  /** Whether the apostrophe at {@code at} joins two words, as in {@code l'ami} or <code>d'{NAME}</code>. */
  private static boolean isElision(String units, int at) {
    char next = at + 1 < units.length() ? units.charAt(at + 1) : ' ';
    return Character.isLetterOrDigit(units.codePointBefore(at))
        && (next == '{' || next == '#' || next == MessageText.MARK || Character.isLetterOrDigit(next));
  }
}
