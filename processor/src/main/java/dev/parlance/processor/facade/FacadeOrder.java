package dev.parlance.processor.facade;

import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.spi.PlaceholderName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds parameters of a facade's method that an edit of the catalog could exchange: two of one type that are matched by
 * their order, or by names that a tool numbers, as in {@code link} and {@code link1}.
 */
final class FacadeOrder {
  /** The names that extractors give, without their numbers. */
  private static final Pattern TOOLS = Pattern.compile("INTERPOLATION|PH|ICU|VAR_(?:PLURAL|SELECT)|START_.*|TAG_.*");

  /** The names of values that are numbered, and not named by an expression. */
  private static final Pattern NUMBERED = Pattern.compile("(?:interpolation|ph)[0-9]*");

  private static final Pattern VALUE = Pattern.compile("(?:.*/)?(?:INTERPOLATION|PH)(?:_[0-9]+)?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]++$");

  private FacadeOrder() {}

  /** What is wrong, and what to do. */
  record Problem(String what, String advice) {}

  /**
   * The problem of the first such parameters.
   *
   * @param parameters those of the entry
   * @param arguments what is given for each
   * @param byName whether they are matched by their names
   * @param unnamed whether the names are unknown, as those of a class file may be
   */
  static Optional<Problem> problem(
      List<Parameter> parameters, List<MethodImplementation.Argument> arguments, boolean byName,
      boolean unnamed) {
    Map<ParameterType.Group, List<Parameter>> groups = new LinkedHashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      groups.computeIfAbsent(arguments.get(i).group(), first -> new ArrayList<>()).add(parameters.get(i));
    }
    return groups.values().stream().filter(group -> group.size() > 1)
        .flatMap(group -> problem(group, byName, unnamed).stream()).findFirst();
  }

  private static Optional<Problem> problem(List<Parameter> group, boolean byName, boolean unnamed) {
    // The numbers of java.text's arguments are their order.
    if (group.stream().allMatch(each -> each.placeholder().chars().allMatch(Character::isDigit))) {
      return Optional.empty();
    }
    String names = group.stream().map(Parameter::name).collect(Collectors.joining(", "));
    if (isNumbered(group)) {
      return Optional.of(new Problem(
          "only numbers distinguish the parameters " + names + ", and tools number them anew when"
              + " the text is edited: two arguments may be exchanged.",
          "Give the placeholders names of their own, such as START_LINK_TERMS, or have -Aparlance.signatures=FILE watch"
              + " them."));
    }
    return byName ? Optional.empty()
        : Optional
            .of(new Problem("the parameters of one type match " + names + " by their order only: two arguments may"
                + " be exchanged when the text is edited.",
                unnamed ? "Compile the interface with -parameters, so that its names are known."
                    : "Name them so, and all others as the entry's too."));
  }

  /** Whether the names of two of {@code group} differ in a tool's numbers only. */
  private static boolean isNumbered(List<Parameter> group) {
    Set<List<String>> seen = new HashSet<>();
    for (Parameter parameter : group) {
      String family = PlaceholderName.withoutNumber(parameter.placeholder().replaceFirst("/.*", ""));
      boolean byExpression = VALUE.matcher(parameter.placeholder()).matches()
          && !NUMBERED.matcher(parameter.name()).matches();
      if (TOOLS.matcher(family).matches() && !byExpression
          && !seen.add(List.of(family, NUMBER.matcher(parameter.name()).replaceFirst("")))) {
        return true;
      }
    }
    return false;
  }
}
