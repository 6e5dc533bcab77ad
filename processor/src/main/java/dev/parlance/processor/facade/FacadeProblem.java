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
    switch (severity) {
      case ERROR -> messager.printMessage(Kind.ERROR, message, element, annotation, value);
      case WARNING -> messager.printMessage(Kind.WARNING, message, element, annotation, value);
      case NOTE -> messager.printMessage(Kind.NOTE, message, element, annotation, value);
      default -> { }
    }
  }
}
