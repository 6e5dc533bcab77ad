package dev.parlance.processor.testing;

import java.util.List;

/** Random patterns of java.text: sound ones, damaged ones, and heaps of what they are made of. */
public final class PatternGenerator {
  private static final List<String> PIECES = List.of("{", "{", "}", "}", "'", "'", "''", ",", "0", "1", "2", "{0}",
      "{1}",
      "{0,", "{1,number", "{0,choice,", "choice", "number", "date", "time", "#", "|", "<", "\u2264", "\u221e", "0#",
      "1#",
      "1<", "1.5#", "integer", "percent", "short", "full", "a", "l'", "é", " ", "0.00", "#,##0", "yyyy", "HH:mm",
      "plural",
      "select", "other {", "{n, plural, ", "{0, plural, one {", "}}", "other", "=1", "offset:1", "%", "$", "\n", "\\",
      "\ud83d\ude00", "\u05d0", "\u0660", "'{", "}'", "'#", "10000", "::currency/EUR");

  private static final List<String> WORDS = List.of("a", "b c", " ", "''", "''", "'", "'{'", "'}'", "l''", "d'", "' '",
      "'{0}'", "it''s", "été", "#", "%", "$", "\u05d0", "\ud83d\ude00", "}", "-", "x\n", "=", ";", "<b>");

  private static final List<String> NUMBERS =
      List.of("", ",", ",integer", ",percent", ",currency", ",#,##0.00", ",0.#'%'",
          ",'#'0", ",0.###E0", ", Integer ", ",#,##0;(#)");

  private static final List<String> DATES = List.of("", ",", ",short", ",medium", ",long", ", SHORT", ",yyyy-MM-dd",
      ",d 'de' MMMM yyyy", ",EEE d. MMM", ",yyyy''MM", ",d.M.yy");

  private static final List<String> TIMES = List.of("", ",short", ",medium", ",HH:mm", ",h 'o''clock' a", ",mm:ss.SSS");

  private static final List<String> LIMITS = List.of("0#", "1#", "1<", "1.5#", "2\u2264", "10<", "100#", "\u221e<");

  private final Fuzz fuzz;

  /** A generator whose choices are those of {@code fuzz}. */
  public PatternGenerator(Fuzz fuzz) {
    this.fuzz = fuzz;
  }

  /** The next pattern. */
  public String next() {
    if (fuzz.once(3)) {
      return heap();
    }
    StringBuilder pattern = new StringBuilder(content(0));
    for (int left = fuzz.random().nextInt(3) - 1; left > 0; left--) {
      int at = fuzz.random().nextInt(pattern.length() + 1);
      pattern.replace(at, Math.min(pattern.length(), at + fuzz.random().nextInt(3)), fuzz.pick(PIECES));
    }
    return pattern.toString();
  }

  private String heap() {
    StringBuilder pattern = new StringBuilder();
    for (int left = fuzz.random().nextInt(14); left > 0; left--) {
      pattern.append(fuzz.pick(PIECES));
    }
    return pattern.toString();
  }

  private String content(int depth) {
    StringBuilder pattern = new StringBuilder();
    for (int left = 1 + fuzz.random().nextInt(4 - depth); left > 0; left--) {
      pattern.append(fuzz.once(2) ? fuzz.pick(WORDS) : argument(depth));
    }
    return pattern.toString();
  }

  /** An argument; those of one kind have the same numbers. */
  private String argument(int depth) {
    return switch (fuzz.random().nextInt(depth == 0 ? 6 : 4)) {
      case 0, 1 -> "{" + fuzz.pick(List.of("0", "1", "2", "5", "6")) + "}";
      case 2 -> "{" + fuzz.random().nextInt(3) + ",number" + fuzz.pick(NUMBERS) + "}";
      case 3 -> fuzz.once(2) ? "{3,date" + fuzz.pick(DATES) + "}" : "{4,time" + fuzz.pick(TIMES) + "}";
      default -> "{" + fuzz.random().nextInt(3) + ",choice," + choice(depth) + "}";
    };
  }

  private String choice(int depth) {
    StringBuilder choice = new StringBuilder();
    int from = 0;
    for (int left = 1 + fuzz.random().nextInt(3); left > 0 && from < LIMITS.size(); left--) {
      int limit = from + fuzz.random().nextInt(LIMITS.size() - from);
      from = limit + 1;
      choice.append(choice.length() == 0 ? "" : "|").append(LIMITS.get(limit)).append(content(depth + 1));
    }
    return choice.toString();
  }
}
