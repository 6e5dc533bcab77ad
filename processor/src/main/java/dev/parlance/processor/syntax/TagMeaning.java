package dev.parlance.processor.syntax;

import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.Part;
import java.util.List;
import java.util.Optional;

/** What a pair of tags puts around its content. */
public sealed interface TagMeaning {
  /** The type of its parameter; empty where it takes none. */
  default Optional<ParameterType> parameterType() {
    return Optional.empty();
  }

  /**
   * The parts that it makes.
   *
   * @param parameter its parameter; null where it takes none
   */
  List<Part> around(Parameter parameter, List<Part> content);

  /** A link of the caller's. */
  record Link() implements TagMeaning {
    @Override
    public Optional<ParameterType> parameterType() {
      return Optional.of(ParameterType.LINK);
    }

    @Override
    public List<Part> around(Parameter parameter, List<Part> content) {
      return List.of(new Part.Link(parameter, content));
    }
  }

  /** An HTML element without attributes. */
  record Element(String html) implements TagMeaning {
    @Override
    public List<Part> around(Parameter parameter, List<Part> content) {
      return List.of(new Part.Element(html, content));
    }
  }

  /** Nothing but its content. */
  record Content() implements TagMeaning {
    @Override
    public List<Part> around(Parameter parameter, List<Part> content) {
      return content;
    }
  }

  /** An element of the caller's. */
  record CustomElement() implements TagMeaning {
    @Override
    public Optional<ParameterType> parameterType() {
      return Optional.of(ParameterType.ELEMENT);
    }

    @Override
    public List<Part> around(Parameter parameter, List<Part> content) {
      return List.of(new Part.CustomElement(parameter, content));
    }
  }

  /** Content that the caller shows or not. */
  record Block() implements TagMeaning {
    @Override
    public Optional<ParameterType> parameterType() {
      return Optional.of(ParameterType.FLAG);
    }

    @Override
    public List<Part> around(Parameter parameter, List<Part> content) {
      return List.of(new Part.Block(parameter, content));
    }
  }
}
