package dev.parlance.processor.syntax.javatext;

import dev.parlance.processor.syntax.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pattern of a choice by limits: {@code 0#none|1#one|1<many}.
 *
 * <p>As in {@link java.text.ChoiceFormat}, the text of a branch is unquoted here, and once more where it has arguments.
 * Signs of comparison and bars inside of braces are text: {@code java.text} of JDK 17 refuses such patterns.
 *
 * @param branches its branches, by ascending limits
 */
record ChoicePattern(List<Branch> branches) {
  /** A limit without the bar before it, not in braces: JDK 17 refuses such patterns, and later ones show it. */
  private static final Pattern LIMIT = Pattern.compile("^[^{}]*?(?:[,;]|\\s|^)\\s*(-?\\d+(?:\\.\\d+)?\\s*[#<\u2264])");

  /**
   * A branch.
   *
   * @param limit the least number that it is for
   * @param offset the unit of the text where its limit begins
   * @param text its text
   */
  record Branch(double limit, int offset, Units text) {}

  /** Reads {@code pattern}; where only java.text can read it, as java.text does: every apostrophe quotes. */
  static ChoicePattern of(Units pattern) throws PatternFault {
    try {
      return of(pattern, false);
    } catch (PatternFault fault) {
      if (pattern.characters().indexOf('\'') >= 0) {
        try {
          return of(pattern, true);
        } catch (PatternFault also) {
          throw fault;
        }
      }
      throw fault;
    }
  }

  private static ChoicePattern of(Units pattern, boolean strict) throws PatternFault {
    List<Branch> branches = new ArrayList<>();
    int at = 0;
    while (at < pattern.length()) {
      int start = at;
      int sign = sign(pattern, at);
      if (sign == pattern.length() || pattern.at(sign) == '|') {
        if (pattern.characters().substring(start, sign).isBlank() && !branches.isEmpty()) {
          break;
        }
        throw new PatternFault(pattern.origin(start), "this part of the choice has no limit, so it is never shown.",
            "Write a number and # before it, as in 0#none|1#one|1<many.");
      }
      double limit = limit(pattern, start, sign);
      if (!branches.isEmpty() && limit <= branches.get(branches.size() - 1).limit()) {
        throw new PatternFault(pattern.origin(start), "the limits of the choice do not ascend here.",
            "Order its parts by their numbers.");
      }
      Units.Builder text = new Units.Builder(pattern.origin(sign) + 1);
      at = text(pattern, sign + 1, strict, text) + 1;
      Units part = text.build();
      Matcher lost = LIMIT.matcher(part.characters());
      if (lost.find()) {
        throw new PatternFault(part.origin(lost.start(1)),
            "a limit, “" + lost.group(1) + "”, is in the text of a part of"
                + " the choice, so that it is shown.",
            "Write | before it, or leave its sign out.");
      }
      branches.add(new Branch(limit, pattern.origin(start), part));
    }
    if (branches.isEmpty()) {
      throw new PatternFault(pattern.origin(0), "the choice has no part.", "Write one, as in 0#none|1#one|1<many.");
    }
    return new ChoicePattern(branches);
  }

  /** The index of the sign of comparison that ends the limit at {@code from}, or the bar or the end in its place. */
  private static int sign(Units pattern, int from) {
    int at = from;
    while (at < pattern.length() && !isSign(pattern.at(at)) && pattern.at(at) != '|') {
      at++;
    }
    return at;
  }

  private static boolean isSign(char c) {
    return c == '#' || c == '<' || c == '\u2264';
  }

  private static double limit(Units pattern, int from, int sign) throws PatternFault {
    String written = pattern.characters().substring(from, sign).strip();
    double limit = switch (written) {
      case "\u221e" -> Double.POSITIVE_INFINITY;
      case "-\u221e" -> Double.NEGATIVE_INFINITY;
      default -> number(written);
    };
    if (Double.isNaN(limit)) {
      throw new PatternFault(pattern.origin(from), "“" + written + "” is not a number, so the choice cannot be read.",
          "Write a number and # before each part, as in 0#none|1#one|1<many.");
    }
    return pattern.at(sign) == '<' && !Double.isInfinite(limit) ? Math.nextUp(limit) : limit;
  }

  private static double number(String written) {
    try {
      return Double.parseDouble(written);
    } catch (NumberFormatException noNumber) {
      return Double.NaN;
    }
  }

  /** Adds the text that begins at {@code from} to {@code text}; returns where the bar behind it is, or the end. */
  private static int text(Units pattern, int from, boolean strict, Units.Builder text) {
    int depth = 0;
    boolean quoted = false;
    int at = from;
    for (; at < pattern.length(); at++) {
      char c = pattern.at(at);
      if (c == '\'' && pattern.is(at + 1, '\'')) {
        text.add(pattern, at++);
        continue;
      }
      if (c == '\'' && (strict || quoted || pattern.quotes(at, true))) {
        quoted = !quoted;
        continue;
      }
      if (c == '|' && !quoted && depth == 0) {
        break;
      }
      depth += quoted ? 0 : c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
      text.add(pattern, at);
    }
    return at;
  }
}
