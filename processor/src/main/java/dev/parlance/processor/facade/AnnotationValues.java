package dev.parlance.processor.facade;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** Reads annotations whose classes need not be on the processor's own class path. */
public final class AnnotationValues {
  private AnnotationValues() {}

  /** Whether {@code annotation} is of the type with the qualified {@code name}. */
  public static boolean isNamed(AnnotationMirror annotation, String name) {
    return ((TypeElement) annotation.getAnnotationType().asElement()).getQualifiedName().contentEquals(name);
  }

  /** The values of {@code annotation}, including defaults, by name. */
  public static Map<String, AnnotationValue> of(AnnotationMirror annotation, Elements elements) {
    Map<String, AnnotationValue> values = new HashMap<>();
    elements.getElementValuesWithDefaults(annotation)
        .forEach((method, value) -> values.put(method.getSimpleName().toString(), value));
    return Map.copyOf(values);
  }

  /** The constant that {@code value} is, of the enum of {@code byDefault}; that one where it is none of them. */
  public static <E extends Enum<E>> E constant(AnnotationValue value, E byDefault) {
    String name = value.getValue() instanceof VariableElement field ? field.getSimpleName().toString() : "";
    return Arrays.stream(byDefault.getDeclaringClass().getEnumConstants()).filter(each -> each.name().equals(name))
        .findFirst().orElse(byDefault);
  }
}
