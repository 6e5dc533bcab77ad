package dev.parlance.processor.facade;

import dev.parlance.processor.report.Severity;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * An interface that selects entries.
 *
 * @param type the interface
 * @param methods its abstract methods, inherited ones included, in the order of the sources
 * @param rejected methods that no entry can serve, which were reported
 */
public record Facade(TypeElement type, List<Method> methods, List<Method> rejected) {
  /** Copies the lists. */
  public Facade {
    methods = List.copyOf(methods);
    rejected = List.copyOf(rejected);
  }

  /** Whether {@code method} is declared here, not inherited. */
  boolean declares(Method method) {
    return method.element().getEnclosingElement().equals(type);
  }

  /**
   * A problem of {@code method}: of an inherited one, which may have no source, at the interface.
   *
   * @param value the value in its annotation, or null for the method itself
   */
  FacadeProblem problem(Method method, AnnotationValue value, Severity severity, String message) {
    AnnotationMirror annotation = value == null ? null : method.annotation().orElse(null);
    return declares(method)
        ? new FacadeProblem(severity, method.element(), annotation, value, message)
        : new FacadeProblem(severity, type, null, null, prefix(method) + message);
  }

  /** An error at the parameter {@code name} of {@code method}. */
  FacadeProblem problem(Method method, String name, String message) {
    Element parameter = method.element().getParameters().stream()
        .filter(each -> each.getSimpleName().contentEquals(name)).findFirst().orElseThrow();
    return declares(method) ? FacadeProblem.at(parameter, message) : FacadeProblem.at(type, prefix(method) + message);
  }

  private static String prefix(Method method) {
    return method.element().getEnclosingElement().getSimpleName() + "." + method.name() + ": ";
  }

  /** Whether it names anything deprecated, which a class that implements it names too. */
  public boolean namesDeprecated() {
    return Stream.concat(Stream.of(type), methods.stream().flatMap(Facade::named))
        .anyMatch(each -> each.getAnnotation(Deprecated.class) != null);
  }

  private static Stream<Element> named(Method method) {
    Stream<TypeElement> enums = method.arguments().stream().flatMap(each -> Family.enumType(each.type()).stream());
    return Stream.concat(Stream.of(method.element()),
        enums.flatMap(each -> Stream.concat(Stream.of(each), each.getEnclosedElements().stream())));
  }
}
