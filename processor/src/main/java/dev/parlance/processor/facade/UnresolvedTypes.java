package dev.parlance.processor.facade;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Finds types that do not exist, at any depth of another type.
 *
 * <p>The compiler reports them itself, unless another processor generates them. They must not get into generated code:
 * the compiler would report them once more there, and cannot even name those with type arguments.
 */
final class UnresolvedTypes extends SimpleTypeVisitor14<Boolean, Void> {
  /** The type variables and classes that were looked at: bounds and supertypes may name them again. */
  private final Set<Object> seen = new HashSet<>();

  private UnresolvedTypes() {
    super(false);
  }

  /** Whether {@code type} names a type that does not exist, itself or in its arguments and bounds. */
  static boolean in(TypeMirror type) {
    return new UnresolvedTypes().visit(type);
  }

  /** Whether a supertype of {@code type} does not exist, so that nobody knows what it is. */
  static boolean above(TypeElement type) {
    return new UnresolvedTypes().isAbove(type);
  }

  private boolean isAbove(TypeElement type) {
    return seen.add(type) && (any(type.getInterfaces()) || visit(type.getSuperclass())
        || type.getInterfaces().stream().anyMatch(this::isAboveDeclared) || isAboveDeclared(type.getSuperclass()));
  }

  private boolean isAboveDeclared(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
        && isAbove(element);
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
    return visit(type.getEnclosingType()) || any(type.getTypeArguments());
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
