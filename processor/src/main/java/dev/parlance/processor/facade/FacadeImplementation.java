package dev.parlance.processor.facade;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * How a class implements a facade.
 *
 * @param type the interface
 * @param methods its methods
 * @param namesDeprecated whether it names anything deprecated
 */
public record FacadeImplementation(TypeElement type, List<MethodImplementation> methods, boolean namesDeprecated) {
  /** Copies the list. */
  public FacadeImplementation {
    methods = List.copyOf(methods);
  }
}
