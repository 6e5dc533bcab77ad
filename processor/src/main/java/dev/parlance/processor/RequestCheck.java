package dev.parlance.processor;

import com.palantir.javapoet.ClassName;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;

/** Checks what an annotation says, before any file is read. */
final class RequestCheck {
  /** Identifiers that no type may have (JLS 3.9). */
  private static final Set<String> RESTRICTED = Set.of("permits", "record", "sealed", "var", "yield");

  private final Elements elements;
  private final Messager messager;

  RequestCheck(Elements elements, Messager messager) {
    this.elements = elements;
    this.messager = messager;
  }

  /** What to generate; empty, with an error at each faulty value, where the annotation is impossible. */
  Optional<Target> check(CatalogRequest request) {
    if (request.element().getKind() == ElementKind.INTERFACE) {
      request.error("value", "A catalog cannot be given to an interface in this version of Parlance. Annotate the"
          + " package or a class.", messager);
      return Optional.empty();
    }
    boolean path = checkPath(request);
    Optional<Locale> locale = sourceLocale(request);
    Optional<ClassName> name = className(request);
    return path && locale.isPresent() && name.isPresent()
        ? Optional.of(new Target(name.get(), isPublic(request.element()), locale.get())) : Optional.empty();
  }

  /** Whether the element's package has a class that hides one of {@code java.lang} which generated code names. */
  boolean hidesJavaLang(Element element) {
    String prefix = packageName(element).isEmpty() ? "" : packageName(element) + ".";
    return Stream.of("String", "CharSequence", "Object").anyMatch(name -> elements.getTypeElement(prefix + name) != null);
  }

  private boolean checkPath(CatalogRequest request) {
    if (request.path().isBlank() || request.path().endsWith("/")) {
      request.error("value", "\"" + request.path() + "\" names no catalog. Write a path such as messages.txt.", messager);
      return false;
    }
    if (request.path().indexOf('\\') >= 0) {
      request.error("value", "\"" + request.path() + "\" has a backslash. Write / between folders.", messager);
      return false;
    }
    return true;
  }

  private Optional<Locale> sourceLocale(CatalogRequest request) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(request.sourceLocale()).build();
      if (!locale.getLanguage().isEmpty()) {
        return Optional.of(locale);
      }
    } catch (IllformedLocaleException illFormed) {
      // Reported below.
    }
    request.error("sourceLocale", "\"" + request.sourceLocale()
        + "\" is no BCP 47 language tag. Write one such as en or pt-BR.", messager);
    return Optional.empty();
  }

  private Optional<ClassName> className(CatalogRequest request) {
    String name = request.className();
    if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name) || RESTRICTED.contains(name)
        || name.codePoints().anyMatch(Character::isIdentifierIgnorable)) {
      request.error("className", "\"" + name + "\" cannot be the name of a class. Write a simple name such as Messages.",
          messager);
      return Optional.empty();
    }
    ClassName className = ClassName.get(packageName(request.element()), name);
    if (className.canonicalName().equals(request.element().toString())) {
      request.error("className", "The class " + className + " is the annotated class itself. Choose another className.",
          messager);
      return Optional.empty();
    }
    return Optional.of(className);
  }

  private String packageName(Element element) {
    return elements.getPackageOf(element).getQualifiedName().toString();
  }

  private static boolean isPublic(Element element) {
    return element.getKind() == ElementKind.PACKAGE || element.getModifiers().contains(Modifier.PUBLIC);
  }

  /**
   * What is to be generated.
   *
   * @param className the class
   * @param isPublic whether it is public
   * @param sourceLocale the locale of the catalog's texts
   */
  record Target(ClassName className, boolean isPublic, Locale sourceLocale) {}
}
