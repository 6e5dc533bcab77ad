package dev.parlance.processor.overview;

import java.util.List;

/**
 * A method that shows a message, as one calls it.
 *
 * @param returns the simple name of the type that it returns
 * @param name its name
 * @param parameters its parameters
 * @param constant the constant of an enum for which it shows the message; empty outside of families
 */
public record MethodOverview(String returns, String name, List<Parameter> parameters, String constant) {
  /** Copies the list. */
  public MethodOverview {
    parameters = List.copyOf(parameters);
  }

  /** A parameter: the simple name of its type, and its name. */
  public record Parameter(String type, String name) {}
}
