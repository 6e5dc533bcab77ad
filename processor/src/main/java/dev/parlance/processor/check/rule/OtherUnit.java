package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.NameDifferences;
import dev.parlance.processor.locale.NumberSkeleton;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rule {@code pattern-syntax}, in translations, a warning: a number that is shown in another currency than in the source,
 * or as a percentage where it is none there, or the reverse.
 *
 * <p>Example: <code>{0,number,::currency/USD}</code> where the source has <code>{0,number,::currency/EUR}</code>.
 */
public final class OtherUnit implements ComparisonRule {
  private static final String PERCENT = "n:percent";
  private static final String CURRENCY = "n:currency";
  private static final String ADVICE = "Write the format of the source.";

  @Override
  public List<Problem> problems(NameDifferences differences) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Set<String>> bySource = units(differences.original().parsed());
    for (ParsedMessage.Format each : differences.translation().formats()) {
      Set<String> units = bySource.getOrDefault(each.name(), Set.of());
      if (!units.isEmpty() && !units.contains(unit(each))) {
        problems.add(new Problem(each.rule(), each.offset(), "“" + each.name() + "” is shown "
            + words(unit(each)) + " here, and " + words(units.iterator().next()) + " in the source.",
            ADVICE).as(Rule.Kind.WARNING));
      }
    }
    bySource.forEach((name, units) -> plain(name, units, differences).ifPresent(problems::add));
    return problems;
  }

  /** The problem that a translation never formats the number {@code name}, which the source shows in {@code units} only. */
  private static Optional<Problem> plain(String name, Set<String> units, NameDifferences differences) {
    ParsedMessage translation = differences.translation();
    Integer offset = translation.placeholders().get(name);
    if (offset == null || units.contains("") || translation.variables().containsKey(name)
        || translation.formats().stream().anyMatch(each -> each.name().equals(name))) {
      return Optional.empty();
    }
    Rule rule = differences.original().parsed().formats().get(0).rule();
    return Optional.of(new Problem(rule, offset, "“" + name + "” is shown as a plain number here, and "
        + words(units.iterator().next()) + " in the source.", ADVICE).as(Rule.Kind.WARNING));
  }

  /** The units of the numbers that {@code source} formats, by placeholder. */
  private static Map<String, Set<String>> units(ParsedMessage source) {
    Map<String, Set<String>> units = new HashMap<>();
    source.formats().stream().filter(each -> each.format().type().isNumber())
        .forEach(each -> units.computeIfAbsent(each.name(), first -> new LinkedHashSet<>()).add(unit(each)));
    return units;
  }

  /** The unit of {@code format}: a pattern has that of its sign. */
  private static String unit(ParsedMessage.Format format) {
    String packed = format.format().packed();
    if (NumberSkeleton.isIn(packed)) {
      return NumberSkeleton.unit(packed);
    }
    boolean pattern = packed.startsWith("n:=");
    if (pattern && packed.indexOf('\u00a4') >= 0) {
      return CURRENCY;
    }
    return pattern && packed.indexOf('%') >= 0 ? PERCENT
        : packed.equals(PERCENT) || packed.startsWith(CURRENCY) ? packed : "";
  }

  private static String words(String unit) {
    return switch (unit) {
      case "" -> "as a number";
      case PERCENT -> "as a percentage";
      case CURRENCY -> "in the currency of the locale";
      default ->
          unit.startsWith("*") ? "multiplied by " + unit.substring(1) : "in " + unit.substring(unit.indexOf('/') + 1);
    };
  }
}
