package dev.parlance.processor;

import dev.parlance.processor.facade.FacadeReader;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Annotated elements that name types or constants which do not exist.
 *
 * <p>The compiler reports what does not exist, so Parlance does not. What another processor generates exists later, when
 * the classes from which it is missing are written: that is an error which nobody else reports.
 */
final class UnresolvedElements {
  private final Elements elements;
  private final Types types;
  private final Set<Element> unresolved = new LinkedHashSet<>();

  UnresolvedElements(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Remembers {@code element} if it names what does not exist in this round. */
  void add(Element element) {
    if (isUnresolved(element)) {
      unresolved.add(element);
    }
  }

  /** The errors at elements of which all exists in the last round. */
  List<Finding> generatedLater() {
    return unresolved.stream().map(this::ofThisRound).filter(element -> element != null && !isUnresolved(element))
        .map(element -> Finding.at(Location.at(element), Rule.ANNOTATION,
            "It names types or constants that another annotation processor generates in this compilation.",
            "Name only what exists before it, or generate that in a module of its own."))
        .toList();
  }

  private boolean isUnresolved(Element element) {
    return CatalogAnnotation.on(element, elements).stream().anyMatch(CatalogAnnotation::isUnresolved)
        || element.getKind().isInterface() && FacadeReader.isUnresolved((TypeElement) element, elements, types);
  }

  private Element ofThisRound(Element element) {
    String name = ((QualifiedNameable) element).getQualifiedName().toString();
    return element instanceof PackageElement ? elements.getPackageElement(name) : elements.getTypeElement(name);
  }
}
