package dev.parlance.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Any other annotation processor: generates sources, each in a certain one of the rounds in which it is asked. */
@SupportedAnnotationTypes("*")
public final class SourceGenerator extends AbstractProcessor {
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, Integer> rounds = new LinkedHashMap<>();
  private int asked;
  private boolean failing;

  /** Generates the class {@code name} of the package {@code test} in the first round. */
  public SourceGenerator with(String name, String declaration) {
    return in(1, name, declaration);
  }

  /** Generates the class {@code name} of the package {@code test} in the round {@code number}. */
  public SourceGenerator in(int number, String name, String declaration) {
    sources.put(name, declaration);
    rounds.put(name, number);
    return this;
  }

  /** Reports an error in the first round. */
  public SourceGenerator failing() {
    failing = true;
    return this;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    asked++;
    if (failing && asked == 1) {
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "no");
    }
    sources.forEach((name, declaration) -> {
      if (rounds.get(name) == asked) {
        write(name, declaration);
      }
    });
    return false;
  }

  private void write(String name, String declaration) {
    try (Writer out = processingEnv.getFiler().createSourceFile("test." + name).openWriter()) {
      out.write("package test; public " + declaration);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
