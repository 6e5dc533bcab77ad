package dev.parlance.processor.report;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Where a finding is: in a file, at a declaration in the user's code, or nowhere. */
public sealed interface Location permits CatalogLocation, Location.Declaration, Location.Nowhere {
  /** No place at all: it is about the compilation. */
  Location NOWHERE = new Nowhere();

  /**
   * A declaration, which the compiler points at.
   *
   * @param element the declaration
   * @param annotation the annotation of it that is meant, or null
   * @param value the value in that, or null
   * @param inherited what is meant where that is inherited and may have no source, such as {@code Parent.method}; else
   *     empty
   */
  record Declaration(Element element, AnnotationMirror annotation, AnnotationValue value, String inherited)
      implements Location {}

  /** No place at all. */
  record Nowhere() implements Location {}

  /** The declaration {@code element} itself. */
  static Location at(Element element) {
    return new Declaration(element, null, null, "");
  }
}
