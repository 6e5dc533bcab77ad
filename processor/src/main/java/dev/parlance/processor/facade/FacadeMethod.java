package dev.parlance.processor.facade;

import com.palantir.javapoet.MethodSpec;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * An abstract method of a facade, with all that the compiler has to say of it.
 *
 * @param element the method
 * @param result the type that it returns as a member of the facade
 * @param arguments its parameters
 * @param named the classes that its signature names
 * @param declaration what overrides it in a class that implements the facade
 * @param message what its {@code @MessageId} says
 */
public record FacadeMethod(ExecutableElement element, TypeMirror result, List<Argument> arguments,
    Set<Element> named, MethodSpec declaration, Selector message) {
  /** Copies the list. */
  public FacadeMethod {
    arguments = List.copyOf(arguments);
    named = Set.copyOf(named);
  }

  /**
   * What {@code @MessageId} says.
   *
   * @param annotation the annotation; empty without
   * @param ids what it names, first come first served
   * @param text the text that it pins; empty for none
   * @param textValue the value of the annotation that pins it, or null
   */
  public record Selector(
      Optional<AnnotationMirror> annotation, List<Id> ids, String text, AnnotationValue textValue) {
    /** A method without the annotation. */
    static final Selector NONE = new Selector(Optional.empty(), List.of(), "", null);

    /** Copies the list. */
    public Selector {
      ids = List.copyOf(ids);
    }
  }

  /** An ID with the value of the annotation that names it. */
  public record Id(String id, AnnotationValue value) {}

  /**
   * A parameter.
   *
   * @param name its name
   * @param type its type
   * @param ungrouped whether its number is written without grouping
   */
  public record Argument(String name, TypeMirror type, boolean ungrouped) {}

  /** The method {@code element} as a member of {@code facade}. */
  static FacadeMethod of(ExecutableElement element, TypeElement facade, Selector message, Types types) {
    ExecutableType type = type(element, facade, types);
    List<? extends VariableElement> parameters = element.getParameters();
    List<Argument> arguments = IntStream.range(0, parameters.size()).mapToObj(
        i -> new Argument(parameters.get(i).getSimpleName().toString(), type.getParameterTypes().get(i),
            isUngrouped(parameters.get(i))))
        .toList();
    MethodSpec.Builder declaration = isGeneric(element)
        ? MethodSpec.overriding(element, (DeclaredType) facade.asType(), types) : MethodSpec.overriding(element);
    return new FacadeMethod(element, type.getReturnType(), arguments, NamedTypes.of(type), declaration.build(),
        message);
  }

  private static boolean isUngrouped(VariableElement parameter) {
    return parameter.getAnnotationMirrors().stream()
        .anyMatch(each -> AnnotationValues.isNamed(each, FacadeReader.UNGROUPED));
  }

  /** The type of {@code method} as a member of {@code facade}, which may give it type arguments. */
  static ExecutableType type(ExecutableElement method, TypeElement facade, Types types) {
    // ECJ takes another method of that name where two interfaces have one.
    return (ExecutableType) (isGeneric(method)
        ? types.asMemberOf((DeclaredType) facade.asType(), method) : method.asType());
  }

  private static boolean isGeneric(ExecutableElement method) {
    return !((TypeElement) method.getEnclosingElement()).getTypeParameters().isEmpty();
  }

  /** Whether an annotation of it or a supertype of a parameter does not exist, so that nobody knows what it asks for. */
  boolean isUnresolved(TypeElement facade) {
    return isUnresolvedByAnnotation(element, facade)
        || arguments.stream().anyMatch(each -> !unresolvedAbove(each.type()).isEmpty());
  }

  /**
   * Whether an annotation of {@code method}, or an ID or text that it names, does not exist.
   *
   * <p>Any annotation of the facade itself may be a misspelt one of ours. A library's may well be absent from the
   * class path, and mean nothing.
   */
  static boolean isUnresolvedByAnnotation(ExecutableElement method, TypeElement facade) {
    return method.getAnnotationMirrors().stream().anyMatch(
        each -> each.getAnnotationType().getKind() == TypeKind.ERROR
            && (method.getEnclosingElement().equals(facade) || isNamedAsOurs(each))
            || each.getElementValues().values().stream().anyMatch(UnresolvedValues::in));
  }

  private static boolean isNamedAsOurs(AnnotationMirror annotation) {
    return FacadeReader.MESSAGE_ID.endsWith("." + annotation.getAnnotationType().asElement().getSimpleName());
  }

  /** The ones of the class {@code type} and its supertypes that extend what does not exist; an enum is one whatever. */
  static Set<TypeElement> unresolvedAbove(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
        && EnumFamily.enumType(type).isEmpty() ? UnresolvedTypes.above(element) : Set.of();
  }

  /** The name. */
  public String name() {
    return element.getSimpleName().toString();
  }

  /** What its annotation names, first come first served. */
  List<Id> ids() {
    return message.ids();
  }

  /** The text that its annotation pins; empty for none. */
  String text() {
    return message.text();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FacadeMethod method && element.equals(method.element);
  }

  @Override
  public int hashCode() {
    return element.hashCode();
  }
}
