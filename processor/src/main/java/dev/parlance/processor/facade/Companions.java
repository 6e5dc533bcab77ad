package dev.parlance.processor.facade;

import dev.parlance.processor.message.Conversion;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The arguments of a facade's method that others are shown with: the zone of its instants, and the currency of its amounts.
 *
 * @param zones those for the zone, which should be one
 * @param currencies those for the currency, which should be one
 */
record Companions(List<FacadeMethod.Argument> zones, List<FacadeMethod.Argument> currencies) {
  private static final String CURRENCY_FORMAT = "n:currency";
  private static final String PATTERN = "n:=";
  private static final String CURRENCY_SIGN = "\u00a4";

  /** The companions among {@code arguments}. */
  static Companions among(List<FacadeMethod.Argument> arguments) {
    return new Companions(ofType("java.time.ZoneId", arguments), ofType("java.util.Currency", arguments));
  }

  private static List<FacadeMethod.Argument> ofType(String type, List<FacadeMethod.Argument> arguments) {
    return arguments.stream().filter(each -> TypeNames.erased(each.type()).equals(type)).toList();
  }

  /** All of them. */
  List<FacadeMethod.Argument> all() {
    return Stream.concat(zones.stream(), currencies.stream()).toList();
  }

  /** Whether {@code argument} is one of them. */
  boolean has(FacadeMethod.Argument argument) {
    return zones.contains(argument) || currencies.contains(argument);
  }

  /** The name of the one that an argument for {@code parameter} is shown with. */
  Optional<String> of(Parameter parameter, Conversion conversion, Message message) {
    return (conversion == Conversion.AT_ZONE ? zones : showsCurrency(parameter, message) ? currencies
        : List.<FacadeMethod.Argument>of()).stream().map(FacadeMethod.Argument::name).findFirst();
  }

  private static boolean showsCurrency(Parameter parameter, Message message) {
    return message.any(part -> part instanceof Part.Formatted formatted && formatted.parameter().equals(parameter)
        && showsCurrency(formatted.format().packed()));
  }

  private static boolean showsCurrency(String format) {
    return format.equals(CURRENCY_FORMAT) || format.startsWith(PATTERN) && format.contains(CURRENCY_SIGN);
  }
}
