package dev.parlance.processor.facade;

import com.palantir.javapoet.MethodSpec;
import dev.parlance.processor.check.CheckedEntry;
import dev.parlance.processor.emit.FacadeMethod;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Types;

/** Fits the methods of a facade to the entries that they ask for: results and parameters. */
public final class Binding {
  private static final String RICH_TEXT = "dev.parlance.RichText";
  private static final Set<String> TEXT = Set.of("java.lang.String", "java.lang.CharSequence");

  private final Facade facade;
  private final Types types;
  private final Map<String, CheckedEntry> entries;
  private final Consumer<FacadeProblem> problems;

  /**
   * A binding.
   *
   * @param entries the entries by ID
   */
  public Binding(Facade facade, Types types, Map<String, CheckedEntry> entries, Consumer<FacadeProblem> problems) {
    this.facade = facade;
    this.types = types;
    this.entries = entries;
    this.problems = problems;
  }

  /** The methods, one that does not fit without cases; {@code ids} are those of {@link Selection#ids()}. */
  public List<FacadeMethod> bind(Map<Method, Map<Optional<String>, String>> ids) {
    List<FacadeMethod> bound = new ArrayList<>();
    for (Method method : facade.methods()) {
      bound.add(bind(method, method.overriding(facade.type(), types), ids.getOrDefault(method, Map.of())));
    }
    // Implemented too, so that the error in the facade stands alone.
    facade.rejected().forEach(method -> bound.add(
        new FacadeMethod(method.overriding(facade.type(), types), false, Optional.empty(), List.of())));
    return bound;
  }

  private FacadeMethod bind(Method method, MethodSpec declaration, Map<Optional<String>, String> ids) {
    String result = TypeNames.erased(method.type().getReturnType());
    boolean rich = result.equals(RICH_TEXT);
    boolean known = rich || TEXT.contains(result);
    // Of a type that does not exist the compiler tells itself.
    if (!known && method.type().getReturnType().getKind() != TypeKind.ERROR) {
      report(method, "the method returns " + TypeNames.of(method.type().getReturnType())
          + ". Let it return String or RichText.");
    }
    Optional<String> family = ids.keySet().stream().anyMatch(Optional::isPresent)
        ? Family.all(method).stream().map(Family::argument).findFirst() : Optional.empty();
    List<FacadeMethod.Case> cases = new ArrayList<>();
    boolean fits = known;
    for (Map.Entry<Optional<String>, String> each : ids.entrySet()) {
      CheckedEntry entry = entries.get(each.getValue());
      if (entry == null || entry.broken()) {
        // The catalog's own error says why.
        fits = false;
        continue;
      }
      Optional<List<FacadeMethod.Argument>> arguments = arguments(method, entry, family);
      fits &= arguments.isPresent() & (rich || !known || isText(method, entry));
      arguments.ifPresent(given -> cases.add(new FacadeMethod.Case(each.getKey(), entry, given)));
    }
    return new FacadeMethod(declaration, rich, family, fits ? cases : List.of());
  }

  private boolean isText(Method method, CheckedEntry entry) {
    Optional<Part> callers = entry.message().all()
        .filter(part -> part instanceof Part.Link || part instanceof Part.CallersElement).findFirst();
    callers.ifPresent(part -> report(method, "the entry " + entry.entry().id() + " has "
        + (part instanceof Part.Link ? "a link" : "an element") + ", which a String cannot hold. Let the method return"
        + " RichText."));
    return callers.isEmpty();
  }

  private Optional<List<FacadeMethod.Argument>> arguments(Method method, CheckedEntry entry, Optional<String> family) {
    List<Parameter> parameters = entry.message().parameters();
    List<Method.Argument> given =
        method.arguments().stream().filter(each -> !family.equals(Optional.of(each.name()))).toList();
    Set<String> names = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
    long byName = given.stream().filter(each -> names.contains(each.name())).count();
    String expected = "The entry " + entry.entry().id() + " takes (" + parameters.stream()
        .map(each -> each.type().runtimeType().shown() + " " + each.name()).collect(Collectors.joining(", ")) + ")";
    if (given.size() != parameters.size()) {
      report(method, expected + ", and the method takes " + given.size() + " parameter"
          + (given.size() == 1 ? "" : "s") + (family.isPresent() ? " besides the enum" : "") + ". Give it the same.");
      return Optional.empty();
    }
    if (byName != 0 && byName != given.size()) {
      report(method, expected + ", and only some of the method's parameters have such names. Name all of them so, in"
          + " any order, or none, in this order.");
      return Optional.empty();
    }
    List<FacadeMethod.Argument> arguments = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      Method.Argument argument = byName == 0 ? given.get(i)
          : given.stream().filter(each -> each.name().equals(parameter.name())).findFirst().orElseThrow();
      ArgumentType.Fit fit = new ArgumentType(types).fit(argument.type(), parameter, entry.message());
      fit.conversion().ifPresent(conversion -> arguments.add(new FacadeMethod.Argument(argument.name(), conversion)));
      fit.problem().ifPresent(problem -> problems.accept(facade.problem(method, argument.name(), problem)));
    }
    return arguments.size() == parameters.size() ? Optional.of(arguments) : Optional.empty();
  }

  private void report(Method method, String problem) {
    problems.accept(facade.problem(method, null, Severity.ERROR, problem));
  }
}
