package dev.parlance.processor.facade;

import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what an interface asks for, before any file is read. */
public final class FacadeReader {
  /** The annotation of a facade's methods. */
  public static final String MESSAGE_ID = "dev.parlance.MessageId";

  /** The annotation of parameters whose numbers are not grouped. */
  public static final String UNGROUPED = "dev.parlance.Ungrouped";

  /** What every generated class has, as the interface may ask for it. */
  private static final Map<String, String> PROVIDED = Map.of("locale()", "java.util.Locale",
      "bundle()", "dev.parlance.MessageBundle",
      "number(long)", "java.lang.String",
      "find(java.lang.String,java.lang.Object[])", "java.util.Optional<java.lang.String>");

  private static final Set<String> STATIC = Set.of(
      "of(java.util.Locale)", "of(java.util.List)", "ofAcceptLanguage(java.lang.String)", "locales()");
  private static final Set<String> OF_OBJECT = Set.of("equals(java.lang.Object)", "hashCode()", "toString()");

  private final TypeElement facade;
  private final Elements elements;
  private final Types types;
  private final Consumer<Finding> findings;
  private final Set<TypeElement> interfaces = new LinkedHashSet<>();
  private final List<FacadeMethod> methods = new ArrayList<>();
  private final List<FacadeMethod> rejected = new ArrayList<>();
  private boolean unresolved;

  private FacadeReader(TypeElement facade, Elements elements, Types types, Consumer<Finding> findings) {
    this.facade = facade;
    this.elements = elements;
    this.types = types;
    this.findings = findings;
  }

  /** Reads {@code type}, an interface; empty, with a finding, where no class can implement it. */
  public static Optional<Facade> read(
      TypeElement type, Elements elements, Types types, Consumer<Finding> findings) {
    Optional<Finding> hindrance = hindrance(type);
    if (hindrance.isPresent()) {
      findings.accept(hindrance.get());
      return Optional.empty();
    }
    FacadeReader reader = new FacadeReader(type, elements, types, findings);
    reader.addInterfaces(type);
    reader.addMethods();
    return Optional.of(new Facade(type, reader.methods, reader.rejected, reader.unresolved));
  }

  /**
   * The classes that name types, or constants in annotations, which do not exist, so that nobody knows what {@code type},
   * an interface, asks for: itself, its supertypes, and those of the classes of its parameters.
   */
  public static Set<TypeElement> namingUnresolved(TypeElement type, Elements elements, Types types) {
    FacadeReader reader = new FacadeReader(type, elements, types, finding -> {});
    reader.addInterfaces(type);
    Set<TypeElement> naming = new LinkedHashSet<>(UnresolvedTypes.above(type));
    for (ExecutableElement method : reader.declared()) {
      if (isAbstract(method) && UnresolvedTypes.in(method.asType())
          || FacadeMethod.isUnresolvedByAnnotation(method, type)) {
        naming.add((TypeElement) method.getEnclosingElement());
      }
      reader.type(method).getParameterTypes().forEach(each -> naming.addAll(FacadeMethod.unresolvedAbove(each)));
    }
    return naming;
  }

  /** The findings on methods with {@code @MessageId}, {@code annotated}, that are in classes or have a body. */
  public static List<Finding> misplaced(Set<? extends Element> annotated) {
    return annotated.stream()
        .filter(method -> method.getEnclosingElement().getKind().isClass()
            || !isAbstract((ExecutableElement) method))
        .map(method -> fault(method,
            "@MessageId is for the abstract methods of an interface with @MessageCatalog.", "Remove it here."))
        .toList();
  }

  private static Optional<Finding> hindrance(TypeElement type) {
    if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
      return Optional.of(fault(type, "An annotation cannot select messages.", "Write an interface."));
    }
    if (!type.getTypeParameters().isEmpty()) {
      return Optional.of(fault(type,
          "The facade " + type.getSimpleName() + " has type parameters, which are not supported.",
          "Remove them."));
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      return Optional.of(fault(type,
          "The facade " + type.getSimpleName() + " is sealed, so the generated class cannot implement it.",
          "Remove the modifier."));
    }
    for (Element outer = type; outer.getKind() != ElementKind.PACKAGE; outer = outer.getEnclosingElement()) {
      if (outer.getModifiers().contains(Modifier.PRIVATE)) {
        return Optional.of(fault(type,
            outer.getSimpleName() + " is private, so the generated class cannot implement the facade"
                + (outer == type ? "" : " in it") + ".",
            "Remove the modifier."));
      }
    }
    return Optional.empty();
  }

  private void addInterfaces(TypeElement type) {
    if (interfaces.add(type)) {
      for (TypeMirror parent : type.getInterfaces()) {
        if (parent instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
          addInterfaces(element);
        }
      }
    }
  }

  private List<ExecutableElement> declared() {
    return interfaces.stream().flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(method -> Collections.disjoint(method.getModifiers(), Set.of(Modifier.STATIC, Modifier.PRIVATE)))
        .toList();
  }

  private void addMethods() {
    List<ExecutableElement> all = declared();
    unresolved = !UnresolvedTypes.above(facade).isEmpty();
    for (ExecutableElement method : all) {
      if (UnresolvedTypes.in(type(method))) {
        unresolved |= isAbstract(method);
        continue;
      }
      boolean replaced = all.stream().anyMatch(other -> replaces(other, method));
      if (!replaced && isAbstract(method)) {
        add(method);
      } else if (!replaced) {
        checkDefault(method);
      }
    }
  }

  /** Whether {@code other} overrides {@code method}, or, inherited beside it, is the one to be implemented. */
  private boolean replaces(ExecutableElement other, ExecutableElement method) {
    if (other.equals(method) || !other.getSimpleName().equals(method.getSimpleName())
        || !types.isSubsignature(type(other), type(method))) {
      return false;
    }
    if (isWithin(owner(other), owner(method)) || isWithin(owner(method), owner(other))) {
      return isWithin(owner(other), owner(method));
    }
    TypeMirror result = type(method).getReturnType();
    TypeMirror otherResult = type(other).getReturnType();
    return isWithin(otherResult, result)
        && (!isWithin(result, otherResult) || precedes(other.getEnclosingElement(), method.getEnclosingElement()));
  }

  private static boolean isAbstract(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT);
  }

  private TypeMirror owner(ExecutableElement method) {
    return types.erasure(method.getEnclosingElement().asType());
  }

  private boolean isWithin(TypeMirror one, TypeMirror other) {
    return types.isSubtype(one, other);
  }

  private boolean precedes(Element one, Element other) {
    return interfaces.stream().filter(type -> type.equals(one) || type.equals(other)).findFirst().orElseThrow()
        .equals(one);
  }

  private void checkDefault(ExecutableElement method) {
    String signature = signature(method);
    if (STATIC.contains(signature) || PROVIDED.containsKey(signature)) {
      reject(method, "The generated class has a method " + signature
          + " of its own, so this one would never be called.", "Rename it.");
    }
  }

  private ExecutableType type(ExecutableElement method) {
    return FacadeMethod.type(method, facade, types);
  }

  private void add(ExecutableElement method) {
    Optional<AnnotationMirror> annotation = annotation(method);
    String signature = signature(method);
    String result = TypeNames.of(type(method).getReturnType());
    if (annotation.isEmpty() && (OF_OBJECT.contains(signature) || result.equals(PROVIDED.get(signature)))) {
      return;
    }
    if (STATIC.contains(signature)) {
      reject(method, "The generated class has a static method " + signature
          + " of its own, so it cannot implement this one.", "Rename it.");
    } else if (!method.getTypeParameters().isEmpty()) {
      reject(method, "The method " + method.getSimpleName()
          + " has type parameters, which are not supported.", "Remove them.");
    } else {
      methods.add(FacadeMethod.of(method, facade, new FacadeMethod.Selector(
          annotation, ids(annotation), text(annotation), value(annotation, "text").orElse(null)), types));
    }
  }

  private void reject(ExecutableElement method, String problem, String advice) {
    findings.accept(fault(place(method), problem, advice));
    rejected.add(FacadeMethod.of(method, facade, FacadeMethod.Selector.NONE, types));
  }

  private static Finding fault(Element element, String problem, String advice) {
    return Finding.at(Location.at(element), Rule.FACADE, problem, advice);
  }

  /** The method itself where it can be pointed at, else the facade that inherits it. */
  private Element place(ExecutableElement method) {
    return method.getEnclosingElement().equals(facade) ? method : facade;
  }

  private String signature(ExecutableElement method) {
    return method.getSimpleName() + "(" + String.join(",", type(method).getParameterTypes().stream()
        .map(types::erasure).map(TypeNames::of).toList()) + ")";
  }

  private static Optional<AnnotationMirror> annotation(ExecutableElement method) {
    return method.getAnnotationMirrors().stream().filter(each -> AnnotationValues.isNamed(each, MESSAGE_ID))
        .map(AnnotationMirror.class::cast).findFirst();
  }

  private List<FacadeMethod.Id> ids(Optional<AnnotationMirror> annotation) {
    List<FacadeMethod.Id> ids = new ArrayList<>();
    value(annotation, "value").ifPresent(value -> {
      if (value.getValue() instanceof List<?> all) {
        for (Object each : all) {
          AnnotationValue id = (AnnotationValue) each;
          // ECJ finds the place of a whole value only.
          ids.add(new FacadeMethod.Id(id.getValue().toString(), all.size() == 1 ? value : id));
        }
      }
    });
    return ids;
  }

  private String text(Optional<AnnotationMirror> annotation) {
    return value(annotation, "text").map(value -> value.getValue().toString()).orElse("");
  }

  private Optional<AnnotationValue> value(Optional<AnnotationMirror> annotation, String name) {
    return annotation.map(given -> AnnotationValues.of(given, elements).get(name));
  }
}
