package dev.parlance.processor.facade;

import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.message.Conversion;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which argument of a facade's method is for which parameter of an entry: by their names where all are named so, by their
 * order where none is. Parameters that the source text does not use are matched by their names in either case.
 *
 * @param arguments the argument for each parameter, in the order of these; none where they do not fit
 * @param byName whether their names match
 * @param companions what some of them are shown with
 * @param problem what does not fit, and what to do
 */
record ArgumentPairs(List<FacadeMethod.Argument> arguments, boolean byName, Companions companions,
    Optional<FacadeOrder.Problem> problem) {
  /**
   * The pairs of {@code method} and {@code entry}.
   *
   * @param family the argument of the enum that the entry depends on
   */
  static ArgumentPairs of(FacadeMethod method, Optional<String> family, CheckedEntry entry) {
    List<FacadeMethod.Argument> all =
        method.arguments().stream().filter(each -> !family.equals(Optional.of(each.name()))).toList();
    List<Parameter> parameters = entry.message().parameters();
    Companions companions = Companions.among(all);
    List<FacadeMethod.Argument> given = all.stream().filter(each -> !companions.has(each)).toList();
    if (given.size() != parameters.size() && all.size() == parameters.size() && given.stream().noneMatch(
        each -> ParameterType.VALUE.conversion(TypeNames.erased(each.type()))
            .equals(Optional.of(Conversion.AT_ZONE)))) {
      // It is meant for a parameter, which then reports that its type does not serve.
      return of(all, new Companions(List.of(), List.of()), family, entry);
    }
    return of(given, companions, family, entry);
  }

  private static ArgumentPairs of(List<FacadeMethod.Argument> given, Companions companions, Optional<String> family,
      CheckedEntry entry) {
    List<Parameter> parameters = entry.message().parameters();
    String takes = "The entry " + entry.entry().label() + " takes (" + parameters.stream()
        .map(each -> each.type().runtimeType().shown() + " " + each.name()).collect(Collectors.joining(", ")) + ")";
    Map<String, FacadeMethod.Argument> byName =
        given.stream().collect(Collectors.toMap(FacadeMethod.Argument::name, Function.identity(), (a, b) -> a));
    List<String> further = parameters.stream().filter(each -> FacadeParameters.isFurther(each, entry))
        .map(Parameter::name).toList();
    Set<String> own = parameters.stream().map(Parameter::name).collect(Collectors.toCollection(HashSet::new));
    further.forEach(own::remove);
    List<String> missing = further.stream().filter(name -> !byName.containsKey(name)).toList();
    if (!missing.isEmpty()) {
      return failed(takes + ", since another method declares " + String.join(", ", missing)
          + ", which translations may use.", "Declare the same parameters.", companions);
    }
    if (given.size() != parameters.size()) {
      return failed(takes + ", and the method takes " + given.size() + " parameter" + (given.size() == 1 ? "" : "s")
          + besides(family, companions) + ".",
          family.isEmpty() ? "Declare the same parameters."
              : "Declare the same parameters; all entries of the enum must take the same ones.",
          companions);
    }
    long named = byName.keySet().stream().filter(own::contains).count();
    if (named != 0 && named != own.size()) {
      return failed(takes + ", and only some of the method's parameters have such names.",
          "Name all of them so, in any order, or none of them, in this order.", companions);
    }
    Iterator<FacadeMethod.Argument> inOrder =
        given.stream().filter(each -> !further.contains(each.name())).iterator();
    List<FacadeMethod.Argument> arguments = new ArrayList<>();
    for (Parameter parameter : parameters) {
      boolean isByName = named > 0 || further.contains(parameter.name());
      arguments.add(isByName ? byName.get(parameter.name()) : inOrder.next());
    }
    return new ArgumentPairs(arguments, named > 0, companions, Optional.empty());
  }

  private static String besides(Optional<String> family, Companions companions) {
    List<String> others = new ArrayList<>();
    family.ifPresent(name -> others.add("the enum"));
    companions.all().forEach(each -> others.add("the " + TypeNames.of(each.type()).replaceFirst(".*\\.", "")));
    return others.isEmpty() ? "" : " besides " + String.join(" and ", others);
  }

  private static ArgumentPairs failed(String problem, String advice, Companions companions) {
    return new ArgumentPairs(List.of(), false, companions, Optional.of(new FacadeOrder.Problem(problem, advice)));
  }
}
