package dev.parlance.processor.facade;

import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a facade's methods say of the parameters of numbered placeholders: their types, where the source text says nothing,
 * and further ones, which only translations use.
 */
final class FacadeParameters {
  /** The name of a parameter by its number alone. */
  private static final Pattern NUMBERED = Pattern.compile("arg(\\d{1,4})");

  private final List<FacadeMethod> methods;

  private FacadeParameters(List<FacadeMethod> methods) {
    this.methods = methods;
  }

  /** {@code entry}, whose placeholders are numbered, with what {@code methods}, which show it, say of its parameters. */
  static CheckedEntry typed(CheckedEntry entry, List<FacadeMethod> methods) {
    return entry.broken() ? entry : new FacadeParameters(methods).typed(entry);
  }

  private CheckedEntry typed(CheckedEntry entry) {
    Message message = entry.message();
    Map<String, Parameter> changed = message.parameters().stream()
        .collect(Collectors.toMap(Parameter::placeholder, this::typed));
    List<Parameter> all = new ArrayList<>(changed.values());
    further(message.parameters()).forEach(all::add);
    all.sort(Comparator.comparing((Parameter each) -> !isNumber(each))
        .thenComparing(
            each -> isNumber(each) ? Integer.parseInt(each.placeholder()) : message.parameters().indexOf(each)));
    if (all.equals(message.parameters())) {
      return entry;
    }
    UnaryOperator<Parameter> parameters = each -> changed.getOrDefault(each.placeholder(), each);
    return entry.with(new Message(Part.allWith(message.parts(), parameters, UnaryOperator.identity()), all));
  }

  private static boolean isNumber(Parameter parameter) {
    return parameter.placeholder().chars().allMatch(Character::isDigit);
  }

  /** {@code parameter} with the type that all methods give it, where the text takes any value. */
  private Parameter typed(Parameter parameter) {
    if (parameter.type() != ParameterType.VALUE) {
      return parameter;
    }
    Set<ParameterType> types = methods.stream().flatMap(method -> method.arguments().stream()
        .filter(each -> each.name().equals(parameter.name())).flatMap(each -> type(each).stream()))
        .collect(Collectors.toSet());
    return types.size() == 1 ? new Parameter(parameter.placeholder(), parameter.name(), types.iterator().next(),
        parameter.expression()) : parameter;
  }

  private static Optional<ParameterType> type(FacadeMethod.Argument argument) {
    return ParameterType.ofValues(TypeNames.erased(argument.type()));
  }

  /** The parameters that a method declares by numbers which {@code own} does not have. */
  private List<Parameter> further(List<Parameter> own) {
    Set<String> taken = own.stream().flatMap(each -> List.of(each.placeholder(), each.name()).stream())
        .collect(Collectors.toSet());
    return methods.stream().flatMap(method -> method.arguments().stream())
        .filter(each -> NUMBERED.matcher(each.name()).matches())
        .map(each -> type(each).map(type -> new Parameter(number(each.name()), each.name(), type, "")).orElse(null))
        .filter(Objects::nonNull)
        .filter(each -> taken.add(each.placeholder()) && taken.add(each.name())).toList();
  }

  private static String number(String name) {
    return Integer.toString(Integer.parseInt(NUMBERED.matcher(name).replaceFirst("$1")));
  }
}
