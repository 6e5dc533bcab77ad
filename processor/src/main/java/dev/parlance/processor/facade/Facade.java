package dev.parlance.processor.facade;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * An interface that selects entries.
 *
 * @param type the interface
 * @param methods its abstract methods, inherited ones included, in the order of the sources
 */
public record Facade(TypeElement type, List<Method> methods) {
  /** Copies the list. */
  public Facade {
    methods = List.copyOf(methods);
  }
}
