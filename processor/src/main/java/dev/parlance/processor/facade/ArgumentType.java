package dev.parlance.processor.facade;

import dev.parlance.processor.facade.FacadeMethod.Conversion;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;
import dev.parlance.support.Spelling;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Tells which Java types serve which parameters of messages. */
final class ArgumentType {
  private static final Set<TypeKind> SMALL = Set.of(TypeKind.INT, TypeKind.SHORT, TypeKind.BYTE);
  private static final Set<String> BOXED = Set.of("java.lang.Integer", "java.lang.Short", "java.lang.Byte");
  private static final Set<String> NUMBERS =
      Set.of("java.lang.Long", "java.math.BigDecimal", "java.math.BigInteger");

  private final Set<String> supertypes;

  /** That of {@code argument}. */
  ArgumentType(Method.Argument argument) {
    this.supertypes = argument.supertypes();
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

  /** The type that a generated method would take. */
  static String shown(Parameter.Type type) {
    return switch (type) {
      case LINK -> "Link";
      case ELEMENT -> "Element";
      case VALUE -> "CharSequence";
      case NUMBER -> "long";
      case CHOICE -> "String";
      case FLAG -> "boolean";
    };
  }

  /** Whether an argument of {@code type} serves {@code parameter} of {@code message}. */
  Fit fit(TypeMirror type, Parameter parameter, Message message) {
    if (type.getKind() == TypeKind.ERROR) {
      // The compiler says so itself.
      return new Fit(Optional.empty(), Optional.empty());
    }
    if (parameter.type() == Parameter.Type.CHOICE && Family.enumType(type).isPresent()) {
      return fitEnum(Family.enumType(type).get(), parameter, message);
    }
    return conversion(type, parameter.type()).map(Fit::of).orElseGet(() -> Fit.not("the type "
        + TypeNames.of(type) + " cannot serve " + parameter.name() + ", which takes "
        + alternatives(parameter.type()) + "."));
  }

  private Optional<Conversion> conversion(TypeMirror type, Parameter.Type parameter) {
    String name = TypeNames.erased(type);
    return switch (parameter) {
      case LINK -> reference(name.equals("dev.parlance.Link"));
      case ELEMENT -> reference(name.equals("dev.parlance.Element"));
      case CHOICE -> reference(name.equals("java.lang.String"));
      case FLAG -> type.getKind() == TypeKind.BOOLEAN
          ? Optional.of(Conversion.PRIMITIVE) : reference(name.equals("java.lang.Boolean"));
      case NUMBER -> wholeNumber(type).or(() -> reference(name.equals("java.lang.Long")));
      case VALUE -> wholeNumber(type).or(() -> reference(NUMBERS.contains(name) || isCharSequence()));
    };
  }

  private static Optional<Conversion> reference(boolean fits) {
    return fits ? Optional.of(Conversion.REFERENCE) : Optional.empty();
  }

  private Optional<Conversion> wholeNumber(TypeMirror type) {
    if (type.getKind() == TypeKind.LONG) {
      return Optional.of(Conversion.PRIMITIVE);
    }
    if (SMALL.contains(type.getKind())) {
      return Optional.of(Conversion.SMALL);
    }
    return BOXED.contains(TypeNames.erased(type)) ? Optional.of(Conversion.BOXED) : Optional.empty();
  }

  private boolean isCharSequence() {
    return supertypes.contains("java.lang.CharSequence");
  }

  private static Fit fitEnum(TypeElement type, Parameter parameter, Message message) {
    Set<String> selectors = message.all()
        .filter(part -> part instanceof Part.Choice choice && choice.parameter().equals(parameter))
        .flatMap(part -> ((Part.Choice) part).branches().stream()).map(Part.Branch::selector)
        .filter(selector -> !selector.equals("other")).collect(Collectors.toSet());
    Set<String> spelled = selectors.stream().map(Spelling::of).collect(Collectors.toSet());
    if (Family.constants(type).stream().map(Spelling::of).noneMatch(spelled::contains)) {
      return Fit.not("no constant of " + type.getSimpleName() + " is a branch of " + parameter.name() + ", which has "
          + selectors.stream().sorted().collect(Collectors.joining(", ")) + " and other. Name the constants so, in any"
          + " spelling, or take a String.");
    }
    return Fit.of(Conversion.REFERENCE);
  }

  private static String alternatives(Parameter.Type type) {
    return switch (type) {
      case LINK -> "a Link";
      case ELEMENT -> "an Element";
      case VALUE -> "a CharSequence, int, long, BigDecimal or BigInteger";
      case NUMBER -> "a long or int";
      case CHOICE -> "a String or an enum";
      case FLAG -> "a boolean";
    };
  }
}
