package dev.parlance.processor.facade;

import dev.parlance.internal.text.NormalizedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The entries for the constants of an enum: {@code order.status.{status}}.
 *
 * @param id the ID, with the name of a parameter in braces
 * @param argument the parameter
 * @param type the enum's name
 * @param constants the names of its constants
 * @param before the ID before the braces
 * @param after the ID after them
 */
record EnumFamily(
    FacadeMethod.Id id, String argument, String type, List<String> constants, String before, String after) {
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]+)}");
  private static final Pattern CAPITAL = Pattern.compile("_+(.)");

  /** How constants are written in IDs, the usual ways first. */
  private static final List<UnaryOperator<String>> SPELLINGS = List.of(
      constant -> constant.toLowerCase(Locale.ROOT).replace('_', '-'), constant -> constant.toLowerCase(Locale.ROOT),
      EnumFamily::camelCase, constant -> constant,
      constant -> camelCase("_" + constant), constant -> constant.replace('_', '-'));

  /** The families that {@code method} names, one for each ID that has a parameter of an enum type in braces. */
  static List<EnumFamily> all(FacadeMethod method) {
    List<EnumFamily> families = new ArrayList<>();
    for (FacadeMethod.Id id : method.ids()) {
      Matcher braces = BRACES.matcher(id.id());
      while (braces.find()) {
        String name = braces.group(1);
        method.arguments().stream().filter(each -> each.name().equals(name))
            .flatMap(each -> enumType(each.type()).stream()).findFirst()
            .ifPresent(type -> families.add(new EnumFamily(id, name, type.getSimpleName().toString(), constants(type),
                id.id().substring(0, braces.start()), id.id().substring(braces.end()))));
      }
    }
    return families;
  }

  /** The parameter of {@code method} whose enum says which of {@code ids} is shown; empty where it is one. */
  static Optional<String> argument(FacadeMethod method, Map<Optional<String>, String> ids) {
    return ids.keySet().stream().anyMatch(Optional::isPresent)
        ? all(method).stream().map(EnumFamily::argument).findFirst() : Optional.empty();
  }

  /** The name in the braces of {@code id}. */
  static Optional<String> nameInBraces(String id) {
    Matcher braces = BRACES.matcher(id);
    return braces.find() ? Optional.of(braces.group(1)) : Optional.empty();
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

  /** The one of {@code ids} for each constant: where it is spelled in several ways, as the constant is written. */
  Map<String, String> found(Set<String> ids) {
    Map<String, String> spelled = new LinkedHashMap<>();
    for (String each : ids) {
      if (each.length() > before.length() + after.length() && each.startsWith(before) && each.endsWith(after)) {
        spelled.putIfAbsent(NormalizedName.of(each.substring(before.length(), each.length() - after.length())), each);
      }
    }
    Map<String, String> found = new LinkedHashMap<>();
    for (String constant : constants) {
      String exact = before + constant + after;
      String any = ids.contains(exact) ? exact : spelled.get(NormalizedName.of(constant));
      if (any != null) {
        found.put(constant, any);
      }
    }
    return found;
  }

  /** The ID that the entry for {@code constant} might have: written as most of {@code found}, those of others, are. */
  String expected(String constant, Map<String, String> found) {
    UnaryOperator<String> spelling = SPELLINGS.get(0);
    long most = -1;
    for (UnaryOperator<String> each : SPELLINGS) {
      long fitting = found.entrySet().stream()
          .filter(other -> other.getValue().equals(before + each.apply(other.getKey()) + after)).count();
      if (fitting > most) {
        spelling = each;
        most = fitting;
      }
    }
    return before + spelling.apply(constant) + after;
  }

  private static String camelCase(String constant) {
    return CAPITAL.matcher(constant.toLowerCase(Locale.ROOT))
        .replaceAll(letter -> Matcher.quoteReplacement(letter.group(1).toUpperCase(Locale.ROOT)));
  }
}
