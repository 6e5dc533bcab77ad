package dev.parlance.processor.facade;

import dev.parlance.processor.report.Severity;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * Something wrong in a facade.
 *
 * @param severity how it is reported
 * @param element where
 * @param annotation the annotation there, or null
 * @param value the value in that, or null
 * @param message what is wrong and what to do
 */
public record FacadeProblem(
    Severity severity, Element element, AnnotationMirror annotation, AnnotationValue value, String message) {
  /** An error at {@code element}. */
  static FacadeProblem at(Element element, String message) {
    return new FacadeProblem(Severity.ERROR, element, null, null, message);
  }

  /** Prints it. */
  public void print(Messager messager) {
    if (severity != Severity.OFF) {
      messager.printMessage(Kind.valueOf(severity.name()), message, element, annotation, value);
    }
  }
}
