package dev.parlance.processor.locale;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.PluralRules;
import dev.parlance.processor.testing.IcuPlurals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * CLDR's rules of a locale as they are for whole numbers, with nothing left that changes no number's category.
 *
 * <p>The operands n and i are the number, v, w, f, t, c and e are 0.
 */
final class WholeNumberRules {
  private static final Pattern RELATION = Pattern.compile("([a-z])((?: % \\d+)?) (!?=) (.+)");

  /** Conditions by category: alternatives of relations that all hold. */
  private final Map<PluralCategory, List<List<Relation>>> conditions = new EnumMap<>(PluralCategory.class);
  private PluralCategory rest = PluralCategory.OTHER;

  private WholeNumberRules() {}

  /** Those of {@code icu}. */
  @SuppressWarnings("deprecation") // Nothing else gives the conditions without samples.
  static WholeNumberRules of(PluralRules icu) {
    WholeNumberRules rules = new WholeNumberRules();
    for (String keyword : icu.getKeywords()) {
      if (!keyword.equals(PluralRules.KEYWORD_OTHER)) {
        rules.add(PluralCategory.named(keyword).orElseThrow(), icu.getRules(keyword));
      }
    }
    rules.minimize();
    return rules;
  }

  private void add(PluralCategory category, String rule) {
    List<List<Relation>> alternatives = new ArrayList<>();
    for (String alternative : rule.split(" or ")) {
      List<Relation> relations = new ArrayList<>();
      boolean possible = true;
      for (String relation : alternative.split(" and ")) {
        Matcher parts = RELATION.matcher(relation);
        assertTrue(parts.matches(), relation);
        TreeSet<Integer> values = values(parts.group(4));
        if ("ni".contains(parts.group(1))) {
          relations.add(new Relation("n" + parts.group(2), parts.group(3), values));
        } else {
          possible &= values.contains(0) == parts.group(3).equals("=");
        }
      }
      if (possible) {
        assertFalse(relations.isEmpty(), rule);
        merge(relations, alternatives);
      }
    }
    if (!alternatives.isEmpty()) {
      conditions.put(category, alternatives);
    }
  }

  private static TreeSet<Integer> values(String list) {
    TreeSet<Integer> values = new TreeSet<>();
    for (String range : list.split(",")) {
      String[] ends = range.split("\\.\\.");
      IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])).forEach(values::add);
    }
    return values;
  }

  /** Adds {@code relations}: {@code n = 0 or n = 1} is {@code n = 0..1}. */
  private static void merge(List<Relation> relations, List<List<Relation>> alternatives) {
    Relation first = relations.get(0);
    for (List<Relation> alternative : alternatives) {
      Relation other = alternative.get(0);
      if (relations.size() == 1 && alternative.size() == 1 && first.left.equals(other.left)
          && first.operator.equals("=") && other.operator.equals("=")) {
        other.values.addAll(first.values);
        return;
      }
    }
    alternatives.add(relations);
  }

  /** Drops what can be dropped: the condition of the last category, then alternatives, then relations. */
  private void minimize() {
    List<Relation> relations = conditions.values().stream().flatMap(List::stream).flatMap(List::stream).toList();
    int period = relations.stream().mapToInt(Relation::modulus).max().orElse(1);
    int greatest = relations.stream().mapToInt(relation -> relation.values.last()).max().orElse(0);
    // After the greatest value, all repeats itself.
    assertTrue(relations.stream().allMatch(relation -> period % relation.modulus() == 0), this::toString);
    assertTrue(IcuPlurals.PERIOD % period == 0 && greatest < IcuPlurals.PERIOD, this::toString);
    PluralRuleSet rules = PluralParser.rules(toString());
    PluralCategory[] categories = new PluralCategory[greatest + period + 1];
    Arrays.setAll(categories, rules::select);

    rules.conditions().keySet().stream().reduce((first, second) -> second).ifPresent(last -> {
      List<List<Relation>> alternatives = conditions.remove(last);
      rest = last;
      if (!means(categories)) {
        rest = PluralCategory.OTHER;
        conditions.put(last, alternatives);
      }
    });
    conditions.values().forEach(alternatives -> {
      List.copyOf(alternatives).forEach(alternative -> drop(alternatives, alternative, categories));
      alternatives.forEach(
          alternative -> List.copyOf(alternative).forEach(relation -> drop(alternative, relation, categories)));
    });
  }

  /** Drops {@code element} of {@code list} unless a number's category is another without it. */
  private <T> void drop(List<T> list, T element, PluralCategory[] categories) {
    int index = list.indexOf(element);
    list.remove(index);
    if (list.isEmpty() || !means(categories)) {
      list.add(index, element);
    }
  }

  /** Whether these are the categories of the first numbers. */
  private boolean means(PluralCategory[] categories) {
    PluralRuleSet rules = PluralParser.rules(toString());
    for (int n = 0; n < categories.length; n++) {
      if (rules.select(n) != categories[n]) {
        return false;
      }
    }
    return true;
  }

  /** As the table has them. */
  @Override
  public String toString() {
    List<String> rules = new ArrayList<>();
    conditions.forEach((category, alternatives) -> rules.add(category.keyword() + ": " + alternatives.stream()
        .map(relations -> relations.stream().map(Relation::toString).collect(Collectors.joining(" and ")))
        .collect(Collectors.joining(" or "))));
    if (rest != PluralCategory.OTHER || rules.isEmpty()) {
      rules.add(rest.keyword() + ": else");
    }
    return String.join("; ", rules);
  }

  private record Relation(String left, String operator, TreeSet<Integer> values) {
    int modulus() {
      return left.equals("n") ? 1 : Integer.parseInt(left.substring("n % ".length()));
    }

    /** With values that follow one another as ranges. */
    @Override
    public String toString() {
      List<String> ranges = new ArrayList<>();
      for (int from : values) {
        if (!values.contains(from - 1)) {
          int to = IntStream.iterate(from, values::contains, value -> value + 1).max().orElseThrow();
          ranges.add(from == to ? "" + from : from + ".." + to);
        }
      }
      return left + " " + operator + " " + String.join(",", ranges);
    }
  }
}
