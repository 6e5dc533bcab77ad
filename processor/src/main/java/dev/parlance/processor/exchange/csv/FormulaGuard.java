package dev.parlance.processor.exchange.csv;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from reading a cell as a formula: one that begins with {@code =}, {@code +}, {@code -}, {@code @}, a
 * tab or a carriage return gets an apostrophe before it, and so does one that would be taken for such a cell.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
final class FormulaGuard {
  private static final String FIRST = "[=+\\-@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20]";
  private static final Pattern TO_GUARD = Pattern.compile("'*+" + FIRST);
  private static final Pattern GUARDED = Pattern.compile("'++" + FIRST);

  private FormulaGuard() {}

  /** {@code cell} so that it is not a formula. */
  static String guarded(String cell) {
    return TO_GUARD.matcher(cell).lookingAt() ? "'" + cell : cell;
  }

  /** The cell that was written as {@code guarded}. */
  static String unguarded(String guarded) {
    return GUARDED.matcher(guarded).lookingAt() ? guarded.substring(1) : guarded;
  }
}
