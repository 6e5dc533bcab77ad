package dev.parlance.processor.facade;

import java.util.List;
import javax.lang.model.element.AnnotationValue;

/** Finds values of annotations that the compiler cannot compute, since what they name does not exist. */
public final class UnresolvedValues {
  /** What compilers give for such a value; for a string that reads so they give it in quotation marks. */
  private static final String UNRESOLVED = "<error>";

  private UnresolvedValues() {}

  /** Whether {@code value}, or a part of it, is such a value. */
  public static boolean in(AnnotationValue value) {
    return value.getValue() instanceof List<?> all
        ? all.stream().anyMatch(each -> in((AnnotationValue) each))
        : value.getValue().equals(UNRESOLVED) && value.toString().equals(UNRESOLVED);
  }
}
