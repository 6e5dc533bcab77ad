package dev.parlance.processor.facade;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * How a class implements a facade.
 *
 * @param type the interface
 * @param methods its methods
 * @param namesDeprecated whether it names anything deprecated
 * @param unresolved whether the interface names types that do not exist, so that no class can implement it
 */
public record FacadeImplementation(
    TypeElement type, List<MethodImplementation> methods, boolean namesDeprecated, boolean unresolved) {
  /** Copies the list. */
  public FacadeImplementation {
    methods = List.copyOf(methods);
  }

  /** The names of methods that have nothing to show, since the facade or the catalog has an error. */
  public List<String> unserved() {
    return methods.stream().filter(method -> method.cases().isEmpty()).map(MethodImplementation::name).toList();
  }
}
