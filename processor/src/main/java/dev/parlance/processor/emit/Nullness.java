package dev.parlance.processor.emit;

/** Whether a generated class says what may be null, with the annotations of jspecify. */
public enum Nullness {
  /** It does not: its annotations are not where the class is compiled. */
  UNMARKED,

  /** It does. */
  MARKED,

  /** It does in a named module, whose readers need no jspecify: javac would warn of that. */
  MARKED_IN_MODULE;

  /** The name of the annotation that such a class has. */
  public static final String ANNOTATION = "org.jspecify.annotations.NullMarked";

  /** Whether the class has the annotations. */
  boolean isMarked() {
    return this != UNMARKED;
  }
}
