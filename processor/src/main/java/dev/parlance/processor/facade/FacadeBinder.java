package dev.parlance.processor.facade;

import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeKind;

/** Fits the methods of a facade to the entries that they ask for: results and parameters. */
public final class FacadeBinder {
  private static final String RICH_TEXT = "dev.parlance.RichText";
  private static final Set<String> TEXT = Set.of("java.lang.String", "java.lang.CharSequence");

  private final Facade facade;
  private final Map<String, CheckedEntry> entries;
  private final Map<String, Finding> leftOut;
  private final Consumer<Finding> findings;

  /**
   * A binder of the methods of {@code facade}.
   *
   * @param facade the facade
   * @param entries the entries by ID
   * @param leftOut why entries that are not among them are left out, by ID
   * @param findings takes what does not fit
   */
  public FacadeBinder(Facade facade, Map<String, CheckedEntry> entries, Map<String, Finding> leftOut,
      Consumer<Finding> findings) {
    this.facade = facade;
    this.entries = entries;
    this.leftOut = leftOut;
    this.findings = findings;
  }

  /** The facade, a method that does not fit without cases; {@code ids} are those of {@link FacadeEntryFinder#ids()}. */
  public FacadeImplementation bind(Map<FacadeMethod, Map<Optional<String>, String>> ids) {
    List<MethodImplementation> bound = new ArrayList<>();
    for (FacadeMethod method : facade.methods()) {
      bound.add(bind(method, ids.getOrDefault(method, Map.of())));
    }
    // Implemented too, so that the error in the facade is the only one.
    facade.rejected().forEach(method -> bound.add(
        new MethodImplementation(method.declaration(), false, Optional.empty(), List.of())));
    return new FacadeImplementation(facade.type(), bound, facade.namesDeprecated(),
        facade.unresolved());
  }

  private MethodImplementation bind(FacadeMethod method, Map<Optional<String>, String> ids) {
    String result = TypeNames.erased(method.result());
    boolean rich = result.equals(RICH_TEXT);
    boolean known = rich || TEXT.contains(result);
    // The compiler reports a type that does not exist.
    if (!known && method.result().getKind() != TypeKind.ERROR) {
      report(method, "the method returns " + TypeNames.of(method.result()) + ".",
          "Let it return String or RichText.");
    }
    Optional<String> enumParameter = EnumFamily.argument(method, ids);
    List<MethodImplementation.Case> cases = new ArrayList<>();
    boolean fits = known;
    for (Map.Entry<Optional<String>, String> each : ids.entrySet()) {
      CheckedEntry entry = entries.get(each.getValue());
      if (entry == null || entry.broken()) {
        // Unless it was set lower, the catalog's own error says why.
        Optional.ofNullable(entry == null ? leftOut.get(each.getValue()) : null).ifPresent(why -> report(method,
            "the entry " + each.getValue() + " is left out, so there is nothing to return: " + why.place() + ": "
                + why.rule().id() + ".",
            "Correct the entry, or remove the method."));
        fits = false;
        continue;
      }
      Optional<List<MethodImplementation.Argument>> arguments = arguments(method, entry, enumParameter);
      fits &= arguments.isPresent() & (rich || !known || isText(method, entry));
      arguments.ifPresent(given -> cases.add(new MethodImplementation.Case(each.getKey(), entry, given)));
    }
    if (fits) {
      CompanionCheck.problems(method, enumParameter, cases)
          .forEach(each -> report(facade.at(method, each.argument()), each.what(), each.advice()));
    }
    return new MethodImplementation(method.declaration(), rich, enumParameter, fits ? cases : List.of());
  }

  private boolean isText(FacadeMethod method, CheckedEntry entry) {
    Optional<String> markup = entry.message().parameters().stream()
        .flatMap(parameter -> parameter.type().markup().stream()).findFirst()
        .or(() -> entry.message().any(Part.DefinedLink.class::isInstance) ? Optional.of("a link") : Optional.empty());
    markup.ifPresent(what -> report(method, "the entry " + entry.entry().label() + " has " + what
        + ", which a String cannot hold.", "Let the method return RichText."));
    return markup.isEmpty();
  }

  private Optional<List<MethodImplementation.Argument>> arguments(
      FacadeMethod method, CheckedEntry entry, Optional<String> enumParameter) {
    List<Parameter> parameters = entry.message().parameters();
    ArgumentPairs pairs = ArgumentPairs.of(method, enumParameter, entry);
    pairs.problem().ifPresent(problem -> report(method, problem.what(), problem.advice()));
    if (pairs.problem().isPresent()) {
      return Optional.empty();
    }
    List<MethodImplementation.Argument> arguments = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      FacadeMethod.Argument argument = pairs.arguments().get(i);
      TypeMatch match = TypeMatch.of(argument, parameter, entry.message()).in(pairs.companions(), argument);
      match.conversion().ifPresent(conversion -> arguments.add(new MethodImplementation.Argument(argument.name(),
          conversion, TypeMatch.group(argument, parameter), argument.ungrouped(),
          pairs.companions().of(parameter, conversion, entry.message()))));
      match.problem().ifPresent(problem -> report(facade.at(method, argument.name()), problem, ""));
    }
    if (arguments.size() != parameters.size()) {
      return Optional.empty();
    }
    boolean unnamed = pairs.arguments().stream().allMatch(each -> each.name().matches("arg[0-9]+"));
    FacadeOrder.problem(parameters, arguments, pairs.byName(), unnamed).ifPresent(problem -> findings.accept(
        Finding.at(facade.at(method), Rule.FACADE_ORDER, problem.what(), problem.advice())));
    return Optional.of(arguments);
  }

  private void report(FacadeMethod method, String problem, String advice) {
    report(facade.at(method), problem, advice);
  }

  private void report(Location location, String problem, String advice) {
    findings.accept(Finding.at(location, Rule.FACADE, problem, advice));
  }
}
