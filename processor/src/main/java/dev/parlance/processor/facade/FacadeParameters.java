package dev.parlance.processor.facade;

import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.parse.SourceParser;
import dev.parlance.processor.parse.SourceText;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.Syntax;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a facade's methods say of parameters: of links that the source text defines; of numbered placeholders their types,
 * where the source text says nothing, and further ones, which only translations use.
 */
final class FacadeParameters {
  /** The name of a parameter by its number alone. */
  private static final Pattern NUMBERED = Pattern.compile("arg(0|[1-9]\\d{0,3})");

  /** An argument as a description has it. */
  private static final Pattern DESCRIBED = Pattern.compile("\\{(?:0|[1-9]\\d{0,3})}");

  private final CheckedEntry entry;
  private final Map<FacadeMethod, Optional<String>> methods;

  /** The numbers of arguments that the entry's description names, by their parameters' names. */
  private final Map<String, String> described;

  private FacadeParameters(CheckedEntry entry, Map<FacadeMethod, Optional<String>> methods, Syntax syntax) {
    this.entry = entry;
    this.methods = methods;
    this.described = described(entry.entry().read().description(), syntax);
  }

  /**
   * The {@code entries} with what the methods that show them say of their parameters.
   *
   * @param methods the methods by ID, each with the argument of the enum that the entry depends on
   * @param syntax the syntax of the texts
   */
  static List<CheckedEntry> typed(
      List<CheckedEntry> entries, Map<String, Map<FacadeMethod, Optional<String>>> methods, Syntax syntax) {
    // Others pass an included text what their own methods take.
    Set<Integer> included = new HashSet<>();
    entries.forEach(entry -> entry.message().forEach(part -> {
      if (part instanceof Part.Included other) {
        included.add(other.entry());
      }
    }));
    List<CheckedEntry> linked = FacadeLinks.declared(entries, methods, included);
    return !syntax.isNumbered() ? linked : linked.stream().map(entry -> {
      boolean typed = methods.containsKey(entry.entry().id()) && !entry.broken() && !included.contains(entry.number());
      return typed ? new FacadeParameters(entry, methods.get(entry.entry().id()), syntax).typed() : entry;
    }).toList();
  }

  /** The numbers of the arguments in {@code description}, by the names of parameters that it gives to a text with them. */
  private static Map<String, String> described(String description, Syntax syntax) {
    String text = DESCRIBED.matcher(description).results().map(MatchResult::group).distinct()
        .collect(Collectors.joining());
    return text.isEmpty() ? Map.of() : SourceParser
        .parse(new SourceText("", MessageText.of(text), description, List.of()), syntax).message().parameters()
        .stream().collect(Collectors.toMap(Parameter::name, Parameter::placeholder));
  }

  /** Whether the source text of {@code entry} does not use {@code parameter}, which a facade's method declares. */
  static boolean isFurther(Parameter parameter, CheckedEntry entry) {
    return isNumber(parameter) && !isUsed(parameter, entry) || FacadeLinks.isDeclared(parameter, entry);
  }

  private static boolean isUsed(Parameter parameter, CheckedEntry entry) {
    return entry.names().contains(parameter.placeholder()) || entry.parsed().tags().stream()
        .anyMatch(tag -> tag.container().parameters(tag.name()).containsKey(parameter.placeholder()));
  }

  private static boolean isNumber(Parameter parameter) {
    return parameter.placeholder().chars().allMatch(Character::isDigit);
  }

  private CheckedEntry typed() {
    List<Parameter> parameters = new ArrayList<>(entry.message().parameters());
    parameters.addAll(further());
    parameters.sort(Comparator.comparing((Parameter each) -> !isNumber(each))
        .thenComparing(each -> isNumber(each) ? Integer.parseInt(each.placeholder()) : 0));
    CheckedEntry wider = entry.with(new Message(entry.message().parts(), parameters));
    Map<String, Set<ParameterType>> given = given(wider);
    Map<String, Parameter> typed = parameters.stream().map(each -> as(given.get(each.placeholder()), each))
        .collect(Collectors.toMap(Parameter::placeholder, Function.identity()));
    return wider.with(new Message(Part.allWith(entry.message().parts(),
        each -> typed.getOrDefault(each.placeholder(), each), Function.<String>identity()::apply),
        parameters.stream().map(each -> typed.get(each.placeholder())).toList()));
  }

  /** The types that the methods give to each of the parameters of {@code wider}, by its placeholder. */
  private Map<String, Set<ParameterType>> given(CheckedEntry wider) {
    Map<String, Set<ParameterType>> given = new HashMap<>();
    methods.forEach((method, family) -> {
      List<FacadeMethod.Argument> arguments = ArgumentPairs.of(method, family, wider).arguments();
      IntStream.range(0, arguments.size()).forEach(i -> ParameterType
          .ofValues(TypeNames.erased(arguments.get(i).type())).ifPresent(type -> given
              .computeIfAbsent(wider.message().parameters().get(i).placeholder(), first -> new HashSet<>()).add(type)));
    });
    return given;
  }

  /** The {@code parameter} with the type that all methods {@code given} it have, where the text takes any value. */
  private static Parameter as(Set<ParameterType> given, Parameter parameter) {
    if (parameter.type() != ParameterType.VALUE || given == null) {
      return parameter;
    }
    ParameterType type = given.size() == 1 ? given.iterator().next()
        : given.stream().allMatch(ParameterType::isNumber) ? ParameterType.DECIMAL : ParameterType.VALUE;
    return new Parameter(parameter.placeholder(), parameter.name(), type, parameter.expression());
  }

  /** The parameters that methods declare by numbers, or by the names of described ones, which the text does not use. */
  private List<Parameter> further() {
    Set<String> taken = entry.message().parameters().stream().map(Parameter::name)
        .collect(Collectors.toCollection(HashSet::new));
    Set<String> numbers = new HashSet<>(entry.names());
    entry.message().parameters().forEach(each -> numbers.add(each.placeholder()));
    List<Parameter> further = new ArrayList<>();
    methods.keySet().stream().filter(method -> !isUnnamed(method)).flatMap(method -> method.arguments().stream())
        .map(FacadeMethod.Argument::name).forEach(name -> number(name)
            .filter(number -> taken.add(name) && numbers.add(number))
            .ifPresent(number -> further.add(new Parameter(number, name, ParameterType.VALUE, ""))));
    return further;
  }

  private Optional<String> number(String name) {
    Matcher numbered = NUMBERED.matcher(name);
    return numbered.matches() ? Optional.of(numbered.group(1)) : Optional.ofNullable(described.get(name));
  }

  /** Whether the names of {@code method} may be unknown, as those of a class file are, and it declares no more. */
  private boolean isUnnamed(FacadeMethod method) {
    List<FacadeMethod.Argument> arguments = method.arguments();
    return arguments.size() == entry.message().parameters().size()
        && IntStream.range(0, arguments.size()).allMatch(i -> arguments.get(i).name().equals("arg" + i));
  }
}
