package dev.parlance.processor.locale;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import dev.parlance.processor.testing.IcuPlurals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lines of {@code plurals.txt}, from what ICU4J has. */
final class IcuPluralTable {
  private IcuPluralTable() {}

  /** The lines, each a set of rules and the locales that share it. */
  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (PluralType type : List.of(PluralType.CARDINAL, PluralType.ORDINAL)) {
      Map<String, String> byTag = new TreeMap<>();
      Map<String, String> reduced = new HashMap<>();
      IcuPlurals.byTag(type).forEach((tag, icu) -> byTag.put(
          tag, reduced.computeIfAbsent(icu.toString(), rules -> WholeNumberRules.of(icu).toString())));
      Map<String, String> tags = new TreeMap<>();
      byTag.forEach((tag, rules) -> {
        if (!rules.equals(inherited(tag, byTag))) {
          tags.merge(rules, tag, (before, after) -> before + "," + after);
        }
      });
      // By the first of the locales.
      Map<String, String> sorted = new TreeMap<>();
      tags.forEach((rules, shared) -> sorted.put(shared, rules));
      sorted.forEach((shared, rules) -> lines.add(
          (type == PluralType.CARDINAL ? "cardinal " : "ordinal ") + shared + " " + rules));
    }
    lines.addAll(fractions());
    return lines;
  }

  /** The locales in which some category has fractions and no whole number. */
  private static List<String> fractions() {
    Map<String, String> tags = new TreeMap<>();
    IcuPlurals.byTag(PluralType.CARDINAL).forEach((tag, icu) -> {
      Set<String> left = new TreeSet<>(icu.getKeywords());
      left.remove(PluralRules.KEYWORD_OTHER);
      for (String rule : WholeNumberRules.of(icu).toString().split("; ")) {
        left.remove(rule.substring(0, rule.indexOf(':')));
      }
      if (!left.isEmpty() && tag.indexOf('-') < 0) {
        tags.merge(String.join(" ", left), tag, (before, after) -> before + "," + after);
      }
    });
    return tags.entrySet().stream().map(each -> "fractions " + each.getValue() + " " + each.getKey()).toList();
  }

  /** The rules of the nearest locale that {@code tag} is cut short to. */
  private static String inherited(String tag, Map<String, String> byTag) {
    String step = tag;
    while (step.indexOf('-') > 0) {
      step = step.substring(0, step.lastIndexOf('-'));
      if (byTag.containsKey(step)) {
        return byTag.get(step);
      }
    }
    return "other: else";
  }
}
