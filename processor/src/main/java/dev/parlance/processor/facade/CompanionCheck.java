package dev.parlance.processor.facade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the arguments of a facade's method that no entry takes itself: nothing must be shown otherwise than they say. */
final class CompanionCheck {
  private CompanionCheck() {}

  /** What is wrong with {@code argument}, and what to do. */
  record Problem(String argument, String what, String advice) {}

  /**
   * The problems of {@code method}, which shows {@code cases}.
   *
   * @param family the argument of the enum that they depend on
   */
  static List<Problem> problems(
      FacadeMethod method, Optional<String> family, List<MethodImplementation.Case> cases) {
    Set<String> used = cases.stream().flatMap(each -> each.arguments().stream())
        .flatMap(each -> each.with().stream()).collect(Collectors.toSet());
    Companions companions = Companions.among(method.arguments());
    List<Problem> problems = new ArrayList<>();
    add(companions.zones(), used, "Only an Instant or a java.util.Date is shown in a ZoneId, and the method has none.",
        "All instants of a text are shown in one ZoneId", problems);
    add(companions.currencies(), used,
        "A Currency is for a number that the text shows as an amount, such as {0,number,currency}, and it has none.",
        "All amounts of a text are shown in one Currency", problems);
    method.arguments().stream().filter(FacadeMethod.Argument::ungrouped)
        .filter(each -> companions.has(each) || family.equals(Optional.of(each.name())))
        .forEach(each -> problems.add(new Problem(each.name(), "@Ungrouped is for whole numbers.", "Remove it.")));
    cases.stream().flatMap(each -> each.arguments().stream())
        .filter(each -> each.ungrouped() && each.with().isPresent()).map(MethodImplementation.Argument::name).distinct()
        .forEach(name -> problems.add(
            new Problem(name, "@Ungrouped is not for an amount of money, which " + name + " is.", "Remove it.")));
    return problems;
  }

  private static void add(List<FacadeMethod.Argument> companions, Set<String> used, String unused, String several,
      List<Problem> problems) {
    for (FacadeMethod.Argument each : companions.subList(Math.min(1, companions.size()), companions.size())) {
      problems.add(new Problem(each.name(), several + ", which is " + companions.get(0).name() + ".",
          "Remove " + each.name() + "."));
    }
    if (!companions.isEmpty() && !used.contains(companions.get(0).name())) {
      problems.add(new Problem(companions.get(0).name(), unused, "Remove it."));
    }
  }
}
