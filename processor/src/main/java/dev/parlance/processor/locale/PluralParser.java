package dev.parlance.processor.locale;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Parses the plural rules of {@code plurals.txt}. */
final class PluralParser {
  /** The condition of the category of all numbers for which no earlier condition holds. */
  private static final String REST = "else";

  private PluralParser() {}

  /** Parses {@code one: n = 1; few: n % 10 = 2..4 and n % 100 != 12..14; many: else}. */
  static PluralRuleSet rules(String rules) {
    Map<PluralCategory, PluralCondition> conditions = new EnumMap<>(PluralCategory.class);
    PluralCategory rest = PluralCategory.OTHER;
    for (String rule : rules.split("; ")) {
      int colon = rule.indexOf(": ");
      PluralCategory category = PluralCategory.named(rule.substring(0, colon)).orElseThrow();
      String condition = rule.substring(colon + 2);
      if (condition.equals(REST)) {
        rest = category;
      } else {
        conditions.put(category, condition(condition));
      }
    }
    return new PluralRuleSet(conditions, rest);
  }

  private static PluralCondition condition(String condition) {
    return joined(condition.split(" or "), PluralParser::conjunction, PluralCondition.Or::new);
  }

  private static PluralCondition conjunction(String conjunction) {
    return joined(conjunction.split(" and "), PluralParser::relation, PluralCondition.And::new);
  }

  /** The only one of {@code parts}, or a condition that joins them. */
  private static <T extends PluralCondition> PluralCondition joined(
      String[] parts, Function<String, T> part, Function<List<T>, PluralCondition> all) {
    return parts.length == 1 ? part.apply(parts[0]) : all.apply(Stream.of(parts).map(part).toList());
  }

  /** Parses {@code n = 1} and {@code n % 100 != 11..19,70}. */
  private static PluralCondition.Relation relation(String relation) {
    String[] words = relation.split(" ");
    int modulus = words[1].equals("%") ? Integer.parseInt(words[2]) : 0;
    return new PluralCondition.Relation(modulus, words[words.length - 2].equals("!="),
        Stream.of(words[words.length - 1].split(",")).map(PluralParser::range).toList());
  }

  private static PluralCondition.Range range(String range) {
    int dots = range.indexOf("..");
    return dots < 0
        ? new PluralCondition.Range(Integer.parseInt(range), Integer.parseInt(range))
        : new PluralCondition.Range(
            Integer.parseInt(range.substring(0, dots)), Integer.parseInt(range.substring(dots + 2)));
  }
}
