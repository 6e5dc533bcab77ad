package dev.parlance.processor.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the parameters of one text are named and ordered.
 *
 * @param numbered whether placeholders are numbers of arguments, which say their order
 * @param described the words that a comment gives for a number, such as {@code file name} for {@code 0}
 */
record ParameterNaming(boolean numbered, Map<String, String> described) {
  /** A comment's words for an argument: {@code {0} file name}, {@code {1}: number of lines}. */
  private static final Pattern DESCRIBED = Pattern.compile(
      "\\{(\\d{1,4})}\\s{0,9}[-–:=]?\\s{0,9}(?:is the |is |the )?(\\p{L}[\\p{L}\\p{N}_]*(?: [\\p{L}\\p{N}_]+){0,3})\\s*(?=[,;.(\\n]|$)");

  /** Placeholders with names. */
  static final ParameterNaming NAMED = new ParameterNaming(false, Map.of());

  /** Placeholders with numbers; {@code comment} may describe them. */
  static ParameterNaming numbered(String comment) {
    if (comment.indexOf('{') < 0) {
      return new ParameterNaming(true, Map.of());
    }
    Map<String, String> described = new HashMap<>();
    Matcher matcher = DESCRIBED.matcher(comment);
    while (matcher.find()) {
      described.putIfAbsent(matcher.group(1), matcher.group(2));
    }
    return new ParameterNaming(true, Map.copyOf(described));
  }

  /** The words from which the name for the placeholder or variable {@code name} is made. */
  String words(String name) {
    if (!numbered || !name.chars().allMatch(Character::isDigit)) {
      return ParameterNames.words(name);
    }
    return described.getOrDefault(name, "arg" + name);
  }
}
