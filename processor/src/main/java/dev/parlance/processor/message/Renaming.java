package dev.parlance.processor.message;

import java.util.List;
import java.util.Map;

/**
 * Puts other parameters into the parts of a message that another one refers to.
 *
 * @param reference the placeholder that refers to it, which goes before the names of those within
 * @param parameters what to put, by the placeholder of what it stands for
 */
record Renaming(String reference, Map<String, Parameter> parameters) {
  List<Part> all(List<Part> parts) {
    return parts.stream().map(this::one).toList();
  }

  private Part one(Part part) {
    if (part instanceof Part.Value value) {
      return new Part.Value(other(value.parameter()));
    }
    if (part instanceof Part.Number number) {
      return new Part.Number(other(number.parameter()), number.subtrahend());
    }
    if (part instanceof Part.Link link) {
      return new Part.Link(other(link.parameter()), all(link.content()));
    }
    if (part instanceof Part.Element element) {
      return new Part.Element(element.name(), all(element.content()));
    }
    if (part instanceof Part.CallersElement element) {
      return new Part.CallersElement(other(element.parameter()), all(element.content()));
    }
    if (part instanceof Part.Block block) {
      return new Part.Block(other(block.parameter()), all(block.content()));
    }
    if (part instanceof Part.Choice choice) {
      return new Part.Choice(other(choice.parameter()), choice.keyword(), choice.subtrahend(),
          choice.branches().stream().map(branch -> new Part.Branch(branch.selector(), all(branch.content()))).toList());
    }
    if (part instanceof Part.Included included) {
      return new Part.Included(reference + "/" + included.placeholder(), included.entry(),
          included.parameters().stream().map(this::other).toList(), all(included.content()));
    }
    return part;
  }

  private Parameter other(Parameter parameter) {
    return parameters.get(parameter.placeholder());
  }
}
