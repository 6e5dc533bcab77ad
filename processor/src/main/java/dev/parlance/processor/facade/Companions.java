package dev.parlance.processor.facade;

import dev.parlance.processor.message.Conversion;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parameters of a facade's method that are shown with others: the zone of its instants, and the currency of its
 * amounts.
 *
 * @param zone the name of the one for the zone
 * @param currency the name of the one for the currency
 * @param others the parameters that serve the entry's own
 */
record Companions(Optional<String> zone, Optional<String> currency, List<FacadeMethod.Argument> others) {
  private static final String CURRENCY_FORMAT = "n:currency";

  /** The companions among the parameters of {@code method}, which shows an entry with {@code parameters}. */
  static Companions of(FacadeMethod method, List<Parameter> parameters) {
    Set<String> names = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
    Optional<String> zone = first(method, "java.time.ZoneId", names);
    Optional<String> currency = first(method, "java.util.Currency", names);
    return new Companions(zone, currency, method.arguments().stream()
        .filter(each -> !Optional.of(each.name()).equals(zone) && !Optional.of(each.name()).equals(currency)).toList());
  }

  private static Optional<String> first(FacadeMethod method, String type, Set<String> names) {
    return method.arguments().stream()
        .filter(each -> TypeNames.erased(each.type()).equals(type) && !names.contains(each.name()))
        .map(FacadeMethod.Argument::name).findFirst();
  }

  /** The name of the one that the argument for {@code parameter} is shown with. */
  Optional<String> of(Parameter parameter, Conversion conversion, Message message) {
    return conversion == Conversion.AT_ZONE ? zone : isAmount(parameter, message) ? currency : Optional.empty();
  }

  private static boolean isAmount(Parameter parameter, Message message) {
    return parameter.type().isNumber() && message.any(part -> part instanceof Part.Formatted formatted
        && formatted.parameter().equals(parameter) && formatted.format().packed().equals(CURRENCY_FORMAT));
  }

  /** Why {@code argument} does not serve {@code parameter}, though its type does; empty where it does. */
  Optional<String> problem(
      FacadeMethod.Argument argument, Parameter parameter, Conversion conversion, Message message) {
    if (conversion == Conversion.AT_ZONE && zone.isEmpty()) {
      return Optional.of("an " + TypeNames.of(argument.type()).replaceFirst(".*\\.", "")
          + " is shown in a zone: give the method a parameter ZoneId zone too.");
    }
    if (argument.ungrouped()
        && ParameterType.WHOLE.conversion(TypeNames.erased(argument.type())).isEmpty()) {
      return Optional.of("@Ungrouped is for whole numbers: remove it, or take an int or long.");
    }
    return Optional.empty();
  }

  /** Those that nothing of {@code arguments} is shown with. */
  List<String> unused(List<MethodImplementation.Argument> arguments) {
    Set<String> used = arguments.stream().flatMap(each -> each.with().stream()).collect(Collectors.toSet());
    return Stream.concat(zone.stream(), currency.stream()).filter(name -> !used.contains(name)).toList();
  }
}
