package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.NameDifferences;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.syntax.Problem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules {@code pattern-syntax} and {@code icu-syntax}, in translations: an argument that is formatted as what the source does not pass, once per
 * argument.
 *
 * <p>Example: <code>{0,number}</code> where the source has {@code {0}}, whose argument is a {@code String}.
 */
public final class FormatMismatch implements ComparisonRule {
  @Override
  public List<Problem> problems(NameDifferences differences) {
    List<ParsedMessage.Format> formats = differences.translation().formats();
    if (formats.isEmpty()) {
      return List.of();
    }
    Map<String, Parameter> parameters = new HashMap<>();
    differences.original().message().parameters().forEach(each -> parameters.put(each.placeholder(), each));
    differences.variables().lost().forEach(lost -> parameters.remove(lost.name()));
    Map<String, Mismatch> mismatches = new LinkedHashMap<>();
    for (ParsedMessage.Format each : formats) {
      Parameter parameter = parameters.get(each.name());
      if (parameter != null && !each.format().shows(parameter.type())) {
        mismatches.merge(each.name(), new Mismatch(each, each.format().type(), parameter.type()), Mismatch::and);
      }
    }
    return mismatches.values().stream().map(Mismatch::problem).toList();
  }

  /**
   * An argument that is formatted as what it is not.
   *
   * @param first the first place where it is
   * @param meant the type of values that could be shown at this and all further places
   * @param passed the type of those that are passed
   */
  private record Mismatch(ParsedMessage.Format first, ParameterType meant, ParameterType passed) {
    Mismatch and(Mismatch further) {
      return new Mismatch(first, meant.with(further.meant).orElse(meant), passed);
    }

    Problem problem() {
      return new Problem(first.rule(), first.offset(), "“" + first.name() + "” is formatted as "
          + meant.words() + " here, but the source passes " + words(passed) + ".", advice());
    }

    private String advice() {
      String plain = "Write {" + first.name();
      return passed == ParameterType.VALUE || passed == ParameterType.CHOICE
          ? plain + "}, or write {" + first.name() + format(meant) + "} in the source."
          : plain + "} or {" + first.name() + format(passed) + "}.";
    }
  }

  private static String words(ParameterType type) {
    return switch (type) {
      case VALUE, CHOICE -> "a String";
      case LINK, ELEMENT, TAG, FLAG -> "another argument";
      case NUMBER -> ParameterType.WHOLE.words();
      case DECIMAL, WHOLE, DATE, TIME, DATE_TIME, ZONED -> type.words();
    };
  }

  private static String format(ParameterType type) {
    return switch (type) {
      case DATE -> ",date";
      case TIME -> ",time";
      case DATE_TIME -> ",date,d MMM yyyy HH:mm";
      case ZONED -> ",time,full";
      default -> ",number";
    };
  }
}
