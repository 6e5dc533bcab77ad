package dev.parlance.processor.facade;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The names of types. */
final class TypeNames {
  private TypeNames() {}

  /** The name of {@code type}, with its type arguments, and without the annotations that a compiler shows. */
  static String of(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return of(array.getComponentType()) + "[]";
    }
    if (type instanceof DeclaredType declared) {
      String name = erased(declared);
      return declared.getTypeArguments().isEmpty() ? name : declared.getTypeArguments().stream().map(TypeNames::of)
          .collect(Collectors.joining(",", name + "<", ">"));
    }
    return type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : type.toString();
  }

  /** The name of {@code type} without type arguments. */
  static String erased(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
        ? element.getQualifiedName().toString() : of(type);
  }
}
