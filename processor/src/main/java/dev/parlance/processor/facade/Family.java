package dev.parlance.processor.facade;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The entries for the constants of an enum: {@code order.status.{status}}.
 *
 * @param argument the parameter of that type
 * @param type the enum's name
 * @param constants the names of its constants
 * @param before the ID before the braces
 * @param after the ID after them
 */
record Family(String argument, String type, List<String> constants, String before, String after) {
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]+)}");

  /** The family that {@code method} asks for; empty where its ID is one entry's. */
  static Optional<Family> of(Method method) {
    String id = method.ids().get(0).id();
    Matcher braces = BRACES.matcher(id);
    while (braces.find()) {
      String name = braces.group(1);
      Optional<TypeElement> type = method.arguments().stream().filter(each -> each.name().equals(name))
          .flatMap(each -> enumType(each.type()).stream()).findFirst();
      if (type.isPresent()) {
        return Optional.of(new Family(name, type.get().getSimpleName().toString(), constants(type.get()),
            id.substring(0, braces.start()), id.substring(braces.end())));
      }
    }
    return Optional.empty();
  }

  /** The enum that {@code type} is. */
  static Optional<TypeElement> enumType(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM
        ? Optional.of((TypeElement) declared.asElement()) : Optional.empty();
  }

  /** The names of the constants of {@code type}. */
  static List<String> constants(TypeElement type) {
    return type.getEnclosedElements().stream().filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
        .map(each -> each.getSimpleName().toString()).toList();
  }

  /** How the names of constants stand in IDs. */
  enum Form {
    /** {@code sent-out}. */
    HYPHENS,
    /** {@code sent_out}. */
    LOWER_CASE,
    /** {@code SENT_OUT}. */
    AS_WRITTEN
  }

  /** The form in which most constants have an entry, by the {@code ids} that there are. */
  Form form(Set<String> ids) {
    return Stream.of(Form.values()).max(Comparator.comparingLong((Form form) ->
        constants.stream().filter(constant -> ids.contains(id(constant, form))).count())).orElseThrow();
  }

  /** The ID of the entry for {@code constant}. */
  String id(String constant, Form form) {
    String lower = constant.toLowerCase(Locale.ROOT);
    return before + switch (form) {
      case HYPHENS -> lower.replace('_', '-');
      case LOWER_CASE -> lower;
      case AS_WRITTEN -> constant;
    } + after;
  }
}
