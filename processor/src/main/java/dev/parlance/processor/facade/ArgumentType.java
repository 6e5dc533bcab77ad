package dev.parlance.processor.facade;

import dev.parlance.processor.message.Conversion;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;
import dev.parlance.support.Spelling;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Decides which Java types serve which parameters of messages. */
final class ArgumentType {
  private final Types types;

  ArgumentType(Types types) {
    this.types = types;
  }

  /** How a type fits, or why it does not. */
  record Fit(Optional<Conversion> conversion, Optional<String> problem) {
    private static Fit of(Conversion conversion) {
      return new Fit(Optional.of(conversion), Optional.empty());
    }

    private static Fit not(String problem) {
      return new Fit(Optional.empty(), Optional.of(problem));
    }
  }

  /** Whether an argument of {@code type} serves {@code parameter} of {@code message}. */
  Fit fit(TypeMirror type, Parameter parameter, Message message) {
    if (type.getKind() == TypeKind.ERROR) {
      // The compiler says so itself.
      return new Fit(Optional.empty(), Optional.empty());
    }
    Optional<TypeElement> constants = Family.enumType(type);
    if (parameter.type().acceptsEnums() && constants.isPresent()) {
      return fitEnum(constants.get(), parameter, message);
    }
    return parameter.type().conversion(TypeNames.erased(type))
        .or(() -> isSubtype(type, parameter) ? Optional.of(Conversion.REFERENCE) : Optional.empty())
        .map(Fit::of).orElseGet(() -> Fit.not("the type " + TypeNames.of(type) + " cannot serve " + parameter.name()
            + ", which takes " + parameter.type().acceptedWords() + "."));
  }

  private boolean isSubtype(TypeMirror type, Parameter parameter) {
    return type instanceof DeclaredType && (parameter.type().acceptsSubtypesOf(TypeNames.erased(type))
        || types.directSupertypes(type).stream().anyMatch(each -> isSubtype(each, parameter)));
  }

  private static Fit fitEnum(TypeElement type, Parameter parameter, Message message) {
    Set<String> selectors = message.choices().filter(choice -> choice.parameter().equals(parameter))
        .flatMap(choice -> choice.branches().stream()).map(Part.Branch::selector)
        .filter(selector -> !selector.equals("other")).collect(Collectors.toSet());
    Set<String> spelled = selectors.stream().map(Spelling::of).collect(Collectors.toSet());
    if (Family.constants(type).stream().map(Spelling::of).noneMatch(spelled::contains)) {
      return Fit.not("no constant of " + type.getSimpleName() + " is a branch of " + parameter.name() + ", which has "
          + selectors.stream().sorted().collect(Collectors.joining(", ")) + " and other. Name the constants so, in any"
          + " spelling, or take a String.");
    }
    return Fit.of(Conversion.REFERENCE);
  }
}
