package dev.parlance.processor.facade;

import dev.parlance.internal.text.NormalizedName;
import dev.parlance.processor.message.Conversion;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.Part;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * How the type of an argument serves a parameter, or why it does not.
 *
 * @param conversion how it does; empty where it does not
 * @param problem why it does not, a sentence; empty where it does, and where the compiler says it itself
 */
record TypeMatch(Optional<Conversion> conversion, Optional<String> problem) {
  /** The match of {@code argument} with {@code parameter} of {@code message}. */
  static TypeMatch of(FacadeMethod.Argument argument, Parameter parameter, Message message) {
    if (argument.type().getKind() == TypeKind.ERROR) {
      return new TypeMatch(Optional.empty(), Optional.empty());
    }
    ParameterType type = parameter.type();
    Optional<TypeElement> constants = EnumFamily.enumType(argument.type());
    if (type.acceptsEnums() && constants.isPresent()) {
      return ofEnum(constants.get(), parameter, message);
    }
    return type.conversion(TypeNames.erased(argument.type()))
        .map(TypeMatch::served).orElseGet(() -> failed("the type " + TypeNames.of(argument.type()) + " cannot serve "
            + parameter.name() + ", which takes " + type.acceptedWords() + "."));
  }

  /** This match of {@code argument}, unless what it is shown with is missing, or its annotation does not fit. */
  TypeMatch in(Companions companions, FacadeMethod.Argument argument) {
    String type = TypeNames.erased(argument.type());
    if (conversion.isPresent() && argument.ungrouped() && ParameterType.WHOLE.conversion(type).isEmpty()) {
      return failed("@Ungrouped is for whole numbers: remove it, or take an int or long.");
    }
    if (conversion.equals(Optional.of(Conversion.AT_ZONE)) && companions.zones().isEmpty()) {
      return failed((type.endsWith("Instant") ? "an Instant" : "a Date")
          + " is shown in a time zone: give the method a ZoneId too.");
    }
    return this;
  }

  /** The group of types that an argument for {@code parameter} is in: a value may be given as a number or date. */
  static ParameterType.Group group(FacadeMethod.Argument argument, Parameter parameter) {
    return ParameterType.ofValues(TypeNames.erased(argument.type())).filter(type -> type != ParameterType.VALUE)
        .orElse(parameter.type()).group();
  }

  private static TypeMatch ofEnum(TypeElement type, Parameter parameter, Message message) {
    Set<String> selectors = message.choices().filter(choice -> choice.parameter().equals(parameter))
        .flatMap(choice -> choice.branches().stream()).map(Part.Branch::selector)
        .filter(selector -> !selector.equals("other")).collect(Collectors.toSet());
    Set<String> spelled = selectors.stream().map(NormalizedName::of).collect(Collectors.toSet());
    if (EnumFamily.constants(type).stream().map(NormalizedName::of).noneMatch(spelled::contains)) {
      return failed("no constant of " + type.getSimpleName() + " is a branch of " + parameter.name() + ", which has "
          + selectors.stream().sorted().collect(Collectors.joining(", ")) + " and other. Name the constants so, in any"
          + " spelling, or take a String.");
    }
    return served(Conversion.REFERENCE);
  }

  private static TypeMatch served(Conversion conversion) {
    return new TypeMatch(Optional.of(conversion), Optional.empty());
  }

  private static TypeMatch failed(String problem) {
    return new TypeMatch(Optional.empty(), Optional.of(problem));
  }
}
