package dev.parlance.processor;

import dev.parlance.Markup;
import dev.parlance.Syntax;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.facade.AnnotationValues;
import dev.parlance.processor.facade.UnresolvedValues;
import dev.parlance.processor.report.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * One {@code @MessageCatalog} in the user's code.
 *
 * @param element the annotated element
 * @param annotation the annotation
 * @param values its values, including defaults, by name
 */
record CatalogAnnotation(Element element, AnnotationMirror annotation, Map<String, AnnotationValue> values) {
  static final String ANNOTATION = "dev.parlance.MessageCatalog";
  static final String CONTAINER = "dev.parlance.MessageCatalog.List";

  private static final String IDS = "ids";
  private static final String ISOLATE = "isolate";
  private static final String SYNTAX = "syntax";
  private static final String MARKUP = "markup";
  private static final String OVERRIDES = "overrides";

  /** The values that are not strings, by their types. */
  private static final Map<String, Class<?>> TYPES =
      Map.of(IDS, Boolean.class, ISOLATE, Boolean.class, SYNTAX, VariableElement.class, MARKUP, VariableElement.class,
          OVERRIDES, TypeMirror.class);

  /** The annotations on {@code element}, in source order. */
  static List<CatalogAnnotation> on(Element element, Elements elements) {
    List<CatalogAnnotation> annotations = new ArrayList<>();
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (AnnotationValues.isNamed(annotation, ANNOTATION)) {
        annotations.add(of(element, annotation, elements));
      } else if (AnnotationValues.isNamed(annotation, CONTAINER)) {
        inContainer(annotation, elements).forEach(inner -> annotations.add(of(element, inner, elements)));
      }
    }
    return annotations;
  }

  /** The annotations in {@code container}, without those that the compiler reports as none. */
  private static List<AnnotationMirror> inContainer(AnnotationMirror container, Elements elements) {
    AnnotationValue all = AnnotationValues.of(container, elements).get("value");
    return all != null && all.getValue() instanceof List<?> list
        ? list.stream().map(each -> ((AnnotationValue) each).getValue())
            .filter(each -> each instanceof AnnotationMirror inner && AnnotationValues.isNamed(inner, ANNOTATION))
            .map(AnnotationMirror.class::cast).toList()
        : List.of();
  }

  /** Whether some value does not exist, or is not a constant: the compiler reports that itself. */
  boolean isUnresolved() {
    return !values.containsKey("value") || values.keySet().stream().anyMatch(this::isUnresolved);
  }

  /** Whether the value {@code name} is so. */
  boolean isUnresolved(String name) {
    return !values.containsKey(name)
        || isUnresolved(values.get(name), TYPES.getOrDefault(name, String.class));
  }

  private static boolean isUnresolved(AnnotationValue value, Class<?> type) {
    return value.getValue() instanceof List<?> all
        ? all.stream().anyMatch(each -> isUnresolved((AnnotationValue) each, type))
        : UnresolvedValues.in(value) || !type.isInstance(value.getValue())
            || value.getValue() instanceof TypeMirror named && named.getKind() == TypeKind.ERROR;
  }

  /** The path of the catalog; empty where the compiler does not know it, and reports that. */
  String path() {
    return string("value");
  }

  String sourceLocale() {
    return string("sourceLocale");
  }

  String className() {
    return string("className");
  }

  /** Whether values are isolated, which is the default where the runtime on the class path is an older one. */
  boolean isolate() {
    return isUnresolved(ISOLATE) || values.get(ISOLATE).getValue().equals(true);
  }

  /** Whether the class has constants of its IDs, which it has not where the runtime on the class path is an older one. */
  boolean ids() {
    return !isUnresolved(IDS) && values.get(IDS).getValue().equals(true);
  }

  /** How the texts are written; as the file's format has it where the runtime on the class path is an older one. */
  TextNotation notation() {
    return new TextNotation(constant(SYNTAX, Syntax.AUTO), constant(MARKUP, Markup.AUTO));
  }

  /** The type whose texts are added to or replaced; empty where a class with methods is asked for. */
  Optional<TypeMirror> overrides() {
    return !names(OVERRIDES) || isUnresolved(OVERRIDES) ? Optional.empty()
        : Optional.of((TypeMirror) values.get(OVERRIDES).getValue());
  }

  /** Whether texts are given to a class that the compiler does not know, and reports. */
  boolean overridesUnknownClass() {
    return names(OVERRIDES) && isUnresolved(OVERRIDES);
  }

  private <E extends Enum<E>> E constant(String value, E byDefault) {
    return isUnresolved(value) ? byDefault : AnnotationValues.constant(values.get(value), byDefault);
  }

  /** Whether the annotation names a syntax or markup that does not exist, so that nobody knows how to read the texts. */
  boolean hasUnresolvedNotation() {
    return Stream.of(SYNTAX, MARKUP).anyMatch(each -> values.containsKey(each) && isUnresolved(each));
  }

  List<String> translations() {
    return strings("translations");
  }

  List<String> required() {
    return strings("required");
  }

  /** Whether the annotation sets {@code required} rather than leaving it to the default. */
  boolean namesRequired() {
    return names("required");
  }

  /** Whether the annotation sets the value {@code name} itself. */
  boolean names(String name) {
    return annotation.getElementValues().keySet().stream().anyMatch(each -> each.getSimpleName().contentEquals(name));
  }

  /** The place of the annotation's value {@code name}. */
  Location at(String name) {
    return new Location.Declaration(element, annotation, values.get(name), "");
  }

  /** The places of the annotation's values, by name. */
  Map<String, Location> places() {
    return values.keySet().stream().collect(Collectors.toMap(name -> name, this::at));
  }

  private String string(String name) {
    return isUnresolved(name) ? "" : values.get(name).getValue().toString();
  }

  private List<String> strings(String name) {
    return isUnresolved(name) || !(values.get(name).getValue() instanceof List<?> all) ? List.of()
        : all.stream().map(value -> ((AnnotationValue) value).getValue().toString()).toList();
  }

  private static CatalogAnnotation of(Element element, AnnotationMirror annotation, Elements elements) {
    return new CatalogAnnotation(element, annotation, AnnotationValues.of(annotation, elements));
  }
}
