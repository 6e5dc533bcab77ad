package dev.parlance.processor.message;

/** What the names in a text stand for. */
interface Bindings {
  /** The parameter for the placeholder or variable {@code name}; one of {@code type} where nothing else is said. */
  Parameter parameter(String name, Parameter.Type type);

  /** The message that the placeholder {@code name} refers to, or null where it is a value. */
  Part.Included included(String name);
}
