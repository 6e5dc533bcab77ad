package dev.parlance.processor.parse;

import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.Part;

/** Resolves the names in a text to parameters and messages. */
interface ParameterResolver {
  /** The parameter for the placeholder or variable {@code name}; of {@code type} where it is not known otherwise. */
  Parameter parameter(String name, ParameterType type);

  /** The message that the placeholder {@code name} refers to, or null where it is a value. */
  Part.Included included(String name);
}
