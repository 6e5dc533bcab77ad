package dev.parlance.processor.facade;

import dev.parlance.processor.report.Location;
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
 * @param unresolved whether it names types that do not exist; the methods with such types are left out
 */
public record Facade(
    TypeElement type, List<FacadeMethod> methods, List<FacadeMethod> rejected, boolean unresolved) {
  /** Copies the lists. */
  public Facade {
    methods = List.copyOf(methods);
    rejected = List.copyOf(rejected);
  }

  /** Where {@code method} is: of an inherited one, which may have no source, at the interface. */
  Location at(FacadeMethod method) {
    return at(method, method.element(), null, null);
  }

  /** Where {@code value} is, in the annotation of {@code method}. */
  Location at(FacadeMethod method, AnnotationValue value) {
    return at(method, method.element(), method.message().annotation().orElse(null), value);
  }

  /** Where the parameter {@code name} of {@code method} is. */
  Location at(FacadeMethod method, String name) {
    Element parameter = method.element().getParameters().stream()
        .filter(each -> each.getSimpleName().contentEquals(name)).findFirst().orElseThrow();
    return at(method, parameter, null, null);
  }

  private Location at(FacadeMethod method, Element element, AnnotationMirror annotation, AnnotationValue value) {
    Element owner = method.element().getEnclosingElement();
    return owner.equals(type) ? new Location.Declaration(element, annotation, value, "")
        : new Location.Declaration(type, null, null, owner.getSimpleName() + "." + method.name());
  }

  /** Whether it names anything deprecated, which a class that implements it names too. */
  public boolean namesDeprecated() {
    return Stream.concat(Stream.of(type), methods.stream().flatMap(Facade::named))
        .anyMatch(each -> each.getAnnotation(Deprecated.class) != null);
  }

  private static Stream<Element> named(FacadeMethod method) {
    Stream<TypeElement> enums = method.arguments().stream().flatMap(each -> EnumFamily.enumType(each.type()).stream());
    return Stream.concat(Stream.concat(Stream.of(method.element()), method.named().stream()),
        enums.flatMap(each -> Stream.concat(Stream.of(each), each.getEnclosedElements().stream())));
  }
}
