package dev.parlance.processor.testing;

import java.util.List;

/** Random messages of ICU: sound ones, damaged ones, and heaps of what they are made of. */
public final class IcuMessageGenerator {
  private static final List<String> PIECES = List.of("{", "{", "}", "}", "'", "'", "''", ",", "#", "{s}", "{s",
      "{n, number", "{n, plural, ", "{w, select, ", "one {", "other {", "=1 {", "offset:1 ", "}}", "other", "number",
      "::.00", "percent", "a", "l'", "é", " ", "'{", "}'", "'#", "<b>", "</b>", "\\", "\n", "\u2603", "\u05d0",
      "|");

  private static final List<String> WORDS =
      List.of("a", "b c", " ", "''", "'", "'{'", "'}'", "l''", "d'", "' '", "'{s}'",
          "it''s", "été", "#", "'#'", "%", "$", "\u05d0", "\u2603", "-", "x\n", "=", "<", ">", "&", "|", "'|'");

  private static final List<String> NUMBERS = List.of("", ", integer", ", percent");

  private final Fuzz fuzz;

  /** A generator whose choices are those of {@code fuzz}. */
  public IcuMessageGenerator(Fuzz fuzz) {
    this.fuzz = fuzz;
  }

  /** The next message, with the arguments {@code s}, a text, {@code n} and {@code m}, numbers, and {@code w}, a word. */
  public String next() {
    if (fuzz.once(3)) {
      return heap();
    }
    StringBuilder message = new StringBuilder(content(0));
    for (int left = fuzz.random().nextInt(3) - 1; left > 0; left--) {
      int at = fuzz.random().nextInt(message.length() + 1);
      message.replace(at, Math.min(message.length(), at + fuzz.random().nextInt(3)), fuzz.pick(PIECES));
    }
    return message.toString();
  }

  private String heap() {
    StringBuilder message = new StringBuilder();
    for (int left = fuzz.random().nextInt(14); left > 0; left--) {
      message.append(fuzz.pick(PIECES));
    }
    return message.toString();
  }

  private String content(int depth) {
    StringBuilder message = new StringBuilder();
    for (int left = 1 + fuzz.random().nextInt(4 - depth); left > 0; left--) {
      message.append(fuzz.once(2) ? fuzz.pick(WORDS) : argument(depth));
    }
    return message.toString();
  }

  private String argument(int depth) {
    return switch (fuzz.random().nextInt(depth < 2 ? 6 : 2)) {
      case 0 -> fuzz.once(2) ? "{s}" : "{ s }";
      case 1 -> "{m, number" + fuzz.pick(NUMBERS) + "}";
      case 2, 3 -> "{n, " + fuzz.pick(List.of("plural", "selectordinal")) + ", "
          + fuzz.pick(List.of("", "", "offset:1 ")) + branches(List.of("=0", "=2", "one", "two", "few"), depth) + "}";
      default -> "{w, select, " + branches(List.of("he", "she", "they"), depth) + "}";
    };
  }

  private String branches(List<String> selectors, int depth) {
    StringBuilder branches = new StringBuilder();
    for (String selector : selectors) {
      if (fuzz.once(2)) {
        branches.append(selector).append(fuzz.pick(List.of("", " "))).append('{').append(content(depth + 1))
            .append("} ");
      }
    }
    return branches + "other {" + content(depth + 1) + "}";
  }
}
