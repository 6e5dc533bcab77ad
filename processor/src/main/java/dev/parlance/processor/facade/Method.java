package dev.parlance.processor.facade;

import com.palantir.javapoet.MethodSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * An abstract method of a facade.
 *
 * @param element the method
 * @param type its type as a member of the facade
 * @param annotation its {@code @MessageId}
 * @param ids what that names, first come first served; empty without
 * @param text the text that it pins; empty for none
 * @param textValue where that stands, or null
 */
public record Method(ExecutableElement element, ExecutableType type, Optional<AnnotationMirror> annotation,
    List<Id> ids, String text, AnnotationValue textValue) {
  /** Copies the list. */
  public Method {
    ids = List.copyOf(ids);
  }

  /** An ID with where it stands. */
  public record Id(String id, AnnotationValue value) {}

  /** The type of {@code method} as a member of {@code facade}, which may give it type arguments. */
  static ExecutableType type(ExecutableElement method, TypeElement facade, Types types) {
    // ECJ takes another method of that name where two interfaces have one.
    return (ExecutableType) (isGeneric(method)
        ? types.asMemberOf((DeclaredType) facade.asType(), method) : method.asType());
  }

  /** What overrides it in a class that implements {@code facade}. */
  MethodSpec overriding(TypeElement facade, Types types) {
    return isGeneric(element) ? MethodSpec.overriding(element, (DeclaredType) facade.asType(), types).build()
        : MethodSpec.overriding(element).build();
  }

  private static boolean isGeneric(ExecutableElement method) {
    return !((TypeElement) method.getEnclosingElement()).getTypeParameters().isEmpty();
  }

  /** Whether it names a type that does not exist, its annotation maybe, of which the compiler tells itself. */
  boolean isUnresolved() {
    return element.getAnnotationMirrors().stream().anyMatch(each -> each.getAnnotationType().getKind() == TypeKind.ERROR)
        || ids.stream().anyMatch(id -> id.id().equals("<error>"))
        || type.getReturnType().getKind() == TypeKind.ERROR
        || type.getParameterTypes().stream().anyMatch(each -> each.getKind() == TypeKind.ERROR);
  }

  /** The name. */
  public String name() {
    return element.getSimpleName().toString();
  }

  /** The parameters. */
  List<Argument> arguments() {
    List<? extends VariableElement> names = element.getParameters();
    List<? extends TypeMirror> types = type.getParameterTypes();
    return IntStream.range(0, names.size())
        .mapToObj(i -> new Argument(names.get(i).getSimpleName().toString(), types.get(i))).toList();
  }

  /** A parameter's name and type. */
  record Argument(String name, TypeMirror type) {}
}
