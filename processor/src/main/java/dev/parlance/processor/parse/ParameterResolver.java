package dev.parlance.processor.parse;

import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.Part;

/** What the names in a text stand for. */
interface ParameterResolver {
  /** The parameter for the placeholder or variable {@code name}; one of {@code type} where nothing else is said. */
  Parameter parameter(String name, ParameterType type);

  /** The message that the placeholder {@code name} refers to, or null where it is a value. */
  Part.Included included(String name);
}
