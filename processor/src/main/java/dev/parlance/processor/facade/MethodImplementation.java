package dev.parlance.processor.facade;

import com.palantir.javapoet.MethodSpec;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.message.Conversion;
import dev.parlance.processor.message.ParameterType;
import java.util.List;
import java.util.Optional;

/**
 * A method of a facade, and how it is implemented.
 *
 * @param declaration its signature, to be built once
 * @param rich whether it returns rich text
 * @param family the parameter of the enum that the entry depends on
 * @param cases the entry; for a family one for each constant; none where the facade or the catalog has an error
 */
public record MethodImplementation(MethodSpec declaration, boolean rich, Optional<String> family, List<Case> cases) {
  /** Copies the list. */
  public MethodImplementation {
    cases = List.copyOf(cases);
  }

  /** Its name. */
  public String name() {
    return declaration.name();
  }

  /** How many parameters it has. */
  public int parameters() {
    return declaration.parameters().size();
  }

  /**
   * What is shown.
   *
   * @param constant the constant of the family's enum; empty outside of families
   * @param entry the entry
   * @param arguments what is given for its parameters, in its order
   */
  public record Case(Optional<String> constant, CheckedEntry entry, List<Argument> arguments) {}

  /**
   * A parameter of the method, and what is made of it.
   *
   * @param name its name
   * @param conversion what is made of it
   * @param group the types that one argument could be passed for
   * @param ungrouped whether its number is written without grouping
   * @param with the parameter that it is shown with: the zone of an instant, the currency of an amount
   */
  public record Argument(String name, Conversion conversion, ParameterType.Group group, boolean ungrouped,
      Optional<String> with) {}
}
