package dev.parlance.processor.facade;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Collects the classes that the signature of a method names. */
final class NamedTypes extends SimpleTypeVisitor14<Void, Void> {
  private final Set<Element> named = new LinkedHashSet<>();

  private NamedTypes() {}

  static Set<Element> of(ExecutableType method) {
    NamedTypes types = new NamedTypes();
    types.visit(method.getReturnType());
    types.visitAll(method.getParameterTypes());
    types.visitAll(method.getThrownTypes());
    return types.named;
  }

  private void visitAll(Iterable<? extends TypeMirror> types) {
    types.forEach(this::visit);
  }

  @Override
  public Void visitArray(ArrayType type, Void nothing) {
    return visit(type.getComponentType());
  }

  @Override
  public Void visitDeclared(DeclaredType type, Void nothing) {
    for (Element element = type.asElement(); element instanceof TypeElement; element = element.getEnclosingElement()) {
      named.add(element);
    }
    visitAll(type.getTypeArguments());
    return null;
  }

  @Override
  public Void visitWildcard(WildcardType type, Void nothing) {
    if (type.getExtendsBound() != null) {
      visit(type.getExtendsBound());
    }
    if (type.getSuperBound() != null) {
      visit(type.getSuperBound());
    }
    return null;
  }
}
