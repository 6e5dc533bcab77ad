package dev.parlance.processor.parse;

import dev.parlance.processor.spi.PlaceholderName;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the parameters of one text are named and ordered.
 *
 * @param numbered whether placeholders are numbers of arguments, which say their order
 * @param described the words that a comment gives for a number, such as {@code file name} for {@code 0}
 */
record ParameterNaming(boolean numbered, Map<String, String> described) {
  /**
   * A comment's words for an argument, where a line or a part of a sentence begins: {@code {0} file name}, {@code {1}:
   * number of lines}.
   */
  private static final Pattern DESCRIBED = Pattern.compile(
      "(?:^|[\\n,;.:(]|\\b(?:and|where|with|param|parameter|argument)\\b)[ \\t*–-]{0,9}"
          + "(\\{(\\d{1,4})}\\s{0,9}(?:[-–—:=]>?)?\\s{0,9}(?:is the |is an? |the |an? )?"
          + "(\\p{L}[\\p{L}\\p{N}_]*(?: [\\p{L}\\p{N}_]+){0,3}))\\s*(?=[,;.(\\n]|and \\{|$)");

  private static final int LONGEST = 40;

  /** Words that a name does not begin with: those of a sentence about the argument, or of the text itself. */
  private static final Set<String> OF_SENTENCES =
      Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would",
          "must", "should", "can", "cannot", "could", "may", "might", "does", "do", "not", "and", "or", "of", "in",
          "at", "on",
          "by", "to", "from", "with", "for", "if", "when");

  /** Words behind which a name goes on. */
  private static final Set<String> UNFINISHED = Set.of("the", "a", "an", "of", "in", "at", "on", "by", "to", "from",
      "with", "for", "and", "or", "is", "that", "which");

  /** The name of a parameter that is not described, which one that is must not take. */
  private static final Pattern UNDESCRIBED = Pattern.compile("arg\\d+", Pattern.CASE_INSENSITIVE);

  /** Placeholders with names. */
  static final ParameterNaming NAMED = new ParameterNaming(false, Map.of());

  /** Placeholders with numbers in {@code text}; {@code comment} may describe them. */
  static ParameterNaming numbered(String comment, String text) {
    if (comment.indexOf('{') < 0) {
      return new ParameterNaming(true, Map.of());
    }
    Map<String, String> described = new HashMap<>();
    Matcher matcher = DESCRIBED.matcher(comment);
    for (int at = 0; matcher.find(at); at = matcher.end(1)) {
      String words = matcher.group(3);
      if (isName(words) && !text.contains(matcher.group(1))) {
        described.putIfAbsent(matcher.group(2), words);
      }
    }
    return new ParameterNaming(true, Map.copyOf(described));
  }

  private static boolean isName(String words) {
    String[] each = words.toLowerCase(Locale.ROOT).split(" ", -1);
    return words.length() <= LONGEST && !OF_SENTENCES.contains(each[0]) && !UNFINISHED.contains(each[each.length - 1])
        && !UNDESCRIBED.matcher(words).matches();
  }

  /** Whether the words for the placeholder {@code name} say what it is: a comment's, or the name itself. */
  boolean describes(String name) {
    return numbered ? described.containsKey(name) : !name.startsWith(PlaceholderName.START);
  }

  /** The words from which the name for the placeholder or variable {@code name} is made. */
  String words(String name) {
    if (!numbered || !name.chars().allMatch(Character::isDigit)) {
      return ParameterNames.words(name);
    }
    return described.getOrDefault(name, "arg" + name);
  }
}
