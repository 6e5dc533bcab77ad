package dev.parlance.processor.convert.text;

import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Choices as plurals of ICU. */
final class ChoiceAsPlural {
  private ChoiceAsPlural() {}

  /** The branches of {@code choice} by the selectors of ICU. */
  static Map<String, List<Part>> branches(Part.Choice choice) {
    Map<String, List<Part>> branches = new LinkedHashMap<>();
    choice.branches().forEach(
        branch -> choice.selectors(branch).forEach(selector -> branches.putIfAbsent(selector, branch.content())));
    return branches;
  }

  /**
   * The plural that a choice by limits is for whole numbers from 0 on: limits 0, 1 and so on, and one more for all that are
   * greater, as in {@code 0#none|1#one|1<many}; empty where its limits are others.
   */
  static Optional<Part.Choice> of(Part.Choice choice) {
    List<Part.Branch> branches = choice.branches();
    List<Part.Branch> plural = new ArrayList<>();
    for (int i = 0; i < branches.size(); i++) {
      double limit = Double.parseDouble(branches.get(i).selector());
      boolean last = i == branches.size() - 1;
      boolean next = i > 0 && limit == Math.nextUp((double) (i - 1));
      if (last && (next || limit == i)) {
        plural.add(new Part.Branch("other", branches.get(i).content()));
      } else if (limit == i) {
        plural.add(new Part.Branch("=" + i, branches.get(i).content()));
      } else {
        return Optional.empty();
      }
    }
    Parameter number = new Parameter(choice.parameter().placeholder(), choice.parameter().name(), ParameterType.NUMBER,
        choice.parameter().expression());
    return plural.isEmpty() ? Optional.empty()
        : Optional.of(new Part.Choice(number, ChoiceKeyword.PLURAL, 0, plural));
  }
}
