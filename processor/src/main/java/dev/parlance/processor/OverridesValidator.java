package dev.parlance.processor;

import dev.parlance.MessageBundle;
import dev.parlance.processor.facade.Facade;
import dev.parlance.processor.facade.FacadeReader;
import dev.parlance.processor.library.LibraryMessages;
import dev.parlance.processor.library.LibraryReader;
import dev.parlance.processor.locale.PseudoLocale;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Checks the values of an annotation whose texts are for the class of a library. */
final class OverridesValidator {
  private static final String OVERRIDES = "overrides";

  /** The values that are those of the library. */
  private static final List<String> OF_LIBRARY = List.of("sourceLocale", "syntax", "markup", "isolate", "ids");

  private final CatalogAnnotation request;
  private final Elements elements;
  private final Consumer<Finding> findings;

  OverridesValidator(CatalogAnnotation request, Elements elements, Consumer<Finding> findings) {
    this.request = request;
    this.elements = elements;
    this.findings = findings;
  }

  /** What {@code overridden} says of itself; empty, with a finding, where no texts can be given to it. */
  Optional<LibraryMessages> library(TypeMirror overridden) {
    if (!(overridden instanceof DeclaredType declared && declared.asElement() instanceof TypeElement type)) {
      report(OVERRIDES, overridden + " is not a class that Parlance generated.",
          "Name the class with the library's texts.");
      return Optional.empty();
    }
    Optional<LibraryMessages> library = LibraryReader.read(type, elements);
    if (library.isEmpty()) {
      TypeElement implementation = elements.getTypeElement(type.getQualifiedName() + "Impl");
      if (implementation != null && LibraryReader.isGenerated(implementation, elements)) {
        report(OVERRIDES, type + " is an interface, and its texts are those of the class generated for it.",
            "Write " + implementation.getSimpleName() + ".class.");
      } else if (LibraryReader.isGenerated(type, elements)) {
        reportHindrance(type);
      } else {
        report(OVERRIDES, type + " is not a class that Parlance generated.",
            "Name the class with the library's texts.");
      }
    }
    return library;
  }

  private void reportHindrance(TypeElement type) {
    String problem = "it was generated before that was possible.";
    String advice = "this version.";
    if (!type.getModifiers().contains(Modifier.PUBLIC)) {
      problem = "it is not public.";
      advice = "a public class.";
    } else if (ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(OverridesValidator::isText)) {
      problem = "its interface declares a method bundle() that is a text.";
      advice = "another name of that method.";
    }
    report(OVERRIDES, "No texts can be given to " + type + ": " + problem, "Compile the library again, with " + advice);
  }

  /** Whether {@code method} has the name of the one that gives a bundle, but is for an entry. */
  private static boolean isText(ExecutableElement method) {
    return method.getSimpleName().contentEquals("bundle") && method.getParameters().isEmpty()
        && !method.getReturnType().toString().equals(MessageBundle.class.getName());
  }

  /** Whether nothing else hinders; what does is a finding. */
  boolean checkValues() {
    boolean possible = true;
    if (request.element().getKind().isInterface()) {
      report(OVERRIDES, "An interface selects entries, and overrides gives texts to those of a library.",
          "Annotate a package or a class.");
      possible = false;
    }
    for (String name : OF_LIBRARY) {
      if (request.names(name)) {
        report(name, name + " is that of the library, which overrides names.", "Remove it here.");
      }
    }
    if (request.translations().isEmpty() && !request.isUnresolved("translations")) {
      report(OVERRIDES, "overrides gives texts to the library, and none are named.",
          "Name their files: translations = \"messages.{locale}.txt\".");
      possible = false;
    }
    for (String path : request.translations()) {
      if (PseudoLocale.isMeant(path)) {
        report("translations", path + " is made from the source's texts, which are the library's.", "Remove it here.");
        possible = false;
      }
    }
    return possible;
  }

  /** The interface that selects the entries of {@code overridden}; empty where it has all of its catalog. */
  Optional<Facade> facade(TypeMirror overridden, Types types) {
    for (TypeMirror each : ((TypeElement) ((DeclaredType) overridden).asElement()).getInterfaces()) {
      TypeElement type = (TypeElement) ((DeclaredType) each).asElement();
      if (!CatalogAnnotation.on(type, elements).isEmpty()) {
        // What is wrong with it is the library's.
        return FacadeReader.read(type, elements, types, finding -> {});
      }
    }
    return Optional.empty();
  }

  private void report(String value, String problem, String advice) {
    if (!request.isUnresolved(value)) {
      findings.accept(Finding.at(request.at(value), Rule.ANNOTATION, problem, advice));
    }
  }
}
