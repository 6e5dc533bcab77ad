package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.NameDifferences;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

  @Override
  public List<Problem> problems(NameDifferences differences) {
    List<Problem> problems = new ArrayList<>();
    for (ParsedMessage.Format each : differences.translation().formats()) {
      Set<String> units = units(each.name(), differences.original().parsed());
      if (!units.isEmpty() && !units.contains(unit(each))) {
        problems.add(new Problem(Rule.PATTERN_SYNTAX, each.offset(), "“" + each.name() + "” is shown "
            + words(unit(each)) + " here, and " + words(units.iterator().next()) + " in the source.",
            "Write the format of the source.").as(Rule.Kind.WARNING));
      }
    }
    return problems;
  }

  private static Set<String> units(String name, ParsedMessage source) {
    Set<String> units = new HashSet<>();
    source.formats().stream().filter(each -> each.name().equals(name) && each.format().type().isNumber())
        .forEach(each -> units.add(unit(each)));
    return units;
  }

  /** The unit of {@code format}: a pattern has that of its sign. */
  private static String unit(ParsedMessage.Format format) {
    String packed = format.format().packed();
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
      default -> "in " + unit.substring(unit.indexOf('/') + 1);
    };
  }
}
