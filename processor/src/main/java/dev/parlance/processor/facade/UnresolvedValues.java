package dev.parlance.processor.facade;

import java.util.List;
import javax.lang.model.element.AnnotationValue;

/** Finds values of annotations that the compiler cannot compute, since what they name does not exist. */
public final class UnresolvedValues {
  /** What compilers give for such a value. */
  private static final String UNRESOLVED = "<error>";

  private UnresolvedValues() {}

  /** Whether {@code value}, or a part of it, is such a value. */
  public static boolean in(AnnotationValue value) {
    return value.getValue() instanceof List<?> all
        ? all.stream().anyMatch(each -> in((AnnotationValue) each)) : isUnresolved(value.getValue());
  }

  /** Compares by identity: a string of the user that reads so is another one than the compiler's constant. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isUnresolved(Object value) {
    return value == UNRESOLVED;
  }
}
