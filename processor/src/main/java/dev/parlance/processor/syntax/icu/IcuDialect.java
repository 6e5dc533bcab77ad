package dev.parlance.processor.syntax.icu;

import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.syntax.Units;

/**
 * What differs between the tools that read ICU's messages.
 *
 * @param apostrophes whether an apostrophe quotes; else it is itself
 * @param tags whether it quotes a tag too
 * @param numberSign whether {@code #} in a plural is its number
 * @param quoting what must hold for an apostrophe to quote, the end of a sentence; empty where it quotes anyway
 */
public record IcuDialect(boolean apostrophes, boolean tags, boolean numberSign, String quoting) {
  /** ICU itself. */
  static final IcuDialect ICU = new IcuDialect(true, false, true, "");

  /** ICU with tags, as FormatJS has it. */
  static final IcuDialect WITH_TAGS = new IcuDialect(true, true, true, "");

  /** The index of the brace that closes the argument with something at {@code from}; −1 where none does. */
  int closing(Units units, int from) {
    int open = 0;
    boolean quoted = false;
    for (int i = from; i < units.length(); i++) {
      char c = units.at(i);
      if (c == '\'' && apostrophes && units.is(i + 1, '\'')) {
        i++;
      } else if (c == '\'' && apostrophes && (quoted || quotes(units, i, ChoiceKeyword.PLURAL))) {
        quoted = !quoted;
      } else if (c == '{' && !quoted) {
        open++;
      } else if (c == '}' && !quoted && open-- == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the apostrophe at {@code index} opens a quotation, in a branch of {@code branch} unless that is null. */
  boolean quotes(Units units, int index, ChoiceKeyword branch) {
    return units.is(index + 1, '{') || units.is(index + 1, '}')
        || tags && (units.is(index + 1, '<') || units.is(index + 1, '>'))
        || numberSign && branch != null && branch.isPlural() && units.is(index + 1, '#');
  }
}
