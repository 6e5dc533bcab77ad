package dev.parlance.processor;

import dev.parlance.processor.report.DiagnosticSink;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.Severity;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/**
 * Prints findings by the compiler's Messager.
 *
 * @param environment the compiler's
 */
record CompilerDiagnostics(ProcessingEnvironment environment) implements DiagnosticSink {
  @Override
  public void print(Severity severity, String message, Location where) {
    Kind kind = switch (severity) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.WARNING;
      default -> Kind.NOTE;
    };
    if (!(where instanceof Location.Declaration at)) {
      environment.getMessager().printMessage(kind, message);
    } else if (!RepeatedAnnotations.print(kind, message, at, environment)) {
      environment.getMessager().printMessage(kind, message, at.element(), at.annotation(), at.value());
    }
  }
}
