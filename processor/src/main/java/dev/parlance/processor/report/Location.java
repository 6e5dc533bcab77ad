package dev.parlance.processor.report;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** The location of a finding: in a file, at a declaration in the user's code, or nowhere. */
public sealed interface Location permits CatalogLocation, Location.Declaration, Location.Nowhere {
  /** The location of a finding about the compilation. */
  Location NOWHERE = new Nowhere();

  /**
   * A declaration, which the compiler points at.
   *
   * @param element the declaration
   * @param annotation the annotation on the declaration that the finding is about, or null
   * @param value the value in the annotation that the finding is about, or null
   * @param inherited the name of an inherited member, such as {@code Parent.method}, which may lack a source; else
   *     empty
   */
  record Declaration(Element element, AnnotationMirror annotation, AnnotationValue value,
      String inherited) implements Location {}

  /** The location of a finding that is not at any place. */
  record Nowhere() implements Location {}

  /** The declaration {@code element} itself. */
  static Location at(Element element) {
    return new Declaration(element, null, null, "");
  }
}
