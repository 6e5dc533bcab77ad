package dev.parlance.processor.pseudo;

import java.util.regex.Pattern;

/**
 * Has words shown from right to left: the letters of each are overridden by bidi controls, which end behind them, so that
 * no part of a text needs another to be balanced. Digits stay as they are, since those of right-to-left languages are
 * written from left to right too.
 */
final class RightToLeftWords {
  /** RLM, which also gives the paragraph its direction, and RLO. */
  private static final String BEGIN = "\u200f\u202e";

  /** PDF and RLM. */
  private static final String END = "\u202c\u200f";

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'\u2019\u200c\u200d]*+");

  private RightToLeftWords() {}

  /** {@code words} from right to left. */
  static String of(String words) {
    return WORD.matcher(words).replaceAll(BEGIN + "$0" + END);
  }
}
