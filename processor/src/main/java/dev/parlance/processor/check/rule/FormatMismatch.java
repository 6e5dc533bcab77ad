package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.NameDifferences;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rule {@code pattern-syntax}, in translations: an argument that is formatted as what the source does not pass.
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
    List<Problem> problems = new ArrayList<>();
    for (ParsedMessage.Format each : formats) {
      Parameter parameter = parameters.get(each.name());
      if (parameter != null && !each.format().shows(parameter.type())) {
        problems.add(problem(each, parameter));
      }
    }
    return problems;
  }

  private static Problem problem(ParsedMessage.Format format, Parameter parameter) {
    return new Problem(Rule.PATTERN_SYNTAX, format.offset(),
        "“" + format.name() + "” is formatted as " + format.format().type().words() + " here, but the source passes "
            + passed(parameter.type()) + ".",
        "Write {" + format.name() + "}, or let the source say so: write {" + format.name()
            + word(format.format().type())
            + "} there.");
  }

  private static String passed(ParameterType type) {
    return switch (type) {
      case VALUE, CHOICE -> "a String";
      case LINK, ELEMENT, FLAG, NUMBER -> "another argument";
      case DECIMAL, WHOLE, DATE, TIME, DATE_TIME, ZONED -> type.words();
    };
  }

  private static String word(ParameterType type) {
    return switch (type) {
      case DATE -> ",date";
      case TIME -> ",time";
      case DATE_TIME -> ",date,d MMM yyyy HH:mm";
      case ZONED -> ",date,d MMM yyyy HH:mm z";
      default -> ",number";
    };
  }
}
