package dev.parlance.processor;

import dev.parlance.processor.report.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
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

  /** The annotations on {@code element}, in source order. */
  static List<CatalogAnnotation> on(Element element, Elements elements) {
    List<CatalogAnnotation> annotations = new ArrayList<>();
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      String name = ((TypeElement) annotation.getAnnotationType().asElement()).getQualifiedName().toString();
      if (name.equals(ANNOTATION)) {
        annotations.add(of(element, annotation, elements));
      } else if (name.equals(CONTAINER)) {
        Object inner = values(annotation, elements).get("value").getValue();
        for (Object value : (List<?>) inner) {
          annotations.add(of(element, (AnnotationMirror) ((AnnotationValue) value).getValue(), elements));
        }
      }
    }
    return annotations;
  }

  String path() {
    return string("value");
  }

  String sourceLocale() {
    return string("sourceLocale");
  }

  String className() {
    return string("className");
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
    return values.get(name).getValue().toString();
  }

  private List<String> strings(String name) {
    List<?> all = (List<?>) values.get(name).getValue();
    return all.stream().map(value -> ((AnnotationValue) value).getValue().toString()).toList();
  }

  private static CatalogAnnotation of(Element element, AnnotationMirror annotation, Elements elements) {
    return new CatalogAnnotation(element, annotation, values(annotation, elements));
  }

  private static Map<String, AnnotationValue> values(AnnotationMirror annotation, Elements elements) {
    Map<String, AnnotationValue> values = new HashMap<>();
    Map<? extends ExecutableElement, ? extends AnnotationValue> all = elements.getElementValuesWithDefaults(annotation);
    all.forEach((method, value) -> values.put(method.getSimpleName().toString(), value));
    return Map.copyOf(values);
  }
}
