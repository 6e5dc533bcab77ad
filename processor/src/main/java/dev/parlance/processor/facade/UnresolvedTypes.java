package dev.parlance.processor.facade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Finds types that do not exist, at any depth of another type.
 *
 * <p>They must not get into generated code: the compiler would report them once more there, and cannot even name those
 * with type arguments.
 */
final class UnresolvedTypes extends SimpleTypeVisitor14<Boolean, Void> {
  /** The type variables that were looked at: bounds may name them again. */
  private final Set<Object> seen = new HashSet<>();

  private UnresolvedTypes() {
    super(false);
  }

  /** Whether {@code type} names a type that does not exist, itself or in its arguments and bounds. */
  static boolean in(TypeMirror type) {
    return new UnresolvedTypes().visit(type);
  }

  /** The ones of {@code type} and its supertypes whose declarations say that they extend a type that does not exist. */
  static Set<TypeElement> above(TypeElement type) {
    Set<TypeElement> all = new LinkedHashSet<>();
    addSupertypes(type, all);
    all.removeIf(each -> !new UnresolvedTypes().any(parents(each)));
    return all;
  }

  private static void addSupertypes(TypeElement type, Set<TypeElement> all) {
    if (all.add(type)) {
      for (TypeMirror parent : parents(type)) {
        if (parent instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
          addSupertypes(element, all);
        }
      }
    }
  }

  private static List<TypeMirror> parents(TypeElement type) {
    List<TypeMirror> parents = new ArrayList<>(type.getInterfaces());
    parents.add(type.getSuperclass());
    return parents;
  }

  private boolean any(List<? extends TypeMirror> types) {
    return types.stream().anyMatch(this::visit);
  }

  @Override
  public Boolean visitError(ErrorType type, Void nothing) {
    return true;
  }

  @Override
  public Boolean visitArray(ArrayType type, Void nothing) {
    return visit(type.getComponentType());
  }

  @Override
  public Boolean visitDeclared(DeclaredType type, Void nothing) {
    // Where a class file names a type, only its kind says that it does not exist.
    return type.getKind() == TypeKind.ERROR || visit(type.getEnclosingType()) || any(type.getTypeArguments());
  }

  @Override
  public Boolean visitTypeVariable(TypeVariable type, Void nothing) {
    return seen.add(type.asElement()) && (visit(type.getUpperBound()) || visit(type.getLowerBound()));
  }

  @Override
  public Boolean visitWildcard(WildcardType type, Void nothing) {
    return type.getExtendsBound() != null && visit(type.getExtendsBound())
        || type.getSuperBound() != null && visit(type.getSuperBound());
  }

  @Override
  public Boolean visitIntersection(IntersectionType type, Void nothing) {
    return any(type.getBounds());
  }

  @Override
  public Boolean visitExecutable(ExecutableType type, Void nothing) {
    return visit(type.getReturnType()) || any(type.getParameterTypes()) || any(type.getThrownTypes())
        || any(type.getTypeVariables());
  }
}
