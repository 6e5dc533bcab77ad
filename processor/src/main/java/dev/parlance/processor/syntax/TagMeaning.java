package dev.parlance.processor.syntax;

import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.Part;
import java.util.List;
import java.util.Optional;

/** The meaning of a pair of tags: what it puts around its content. */
public sealed interface TagMeaning {
  /** The type of the parameter; empty where the tags take none. */
  default Optional<ParameterType> parameterType() {
    return Optional.empty();
  }

  /**
   * The parts for the pair of tags.
   *
   * @param parameter the parameter; null where the tags take none
   */
  List<Part> around(Parameter parameter, List<Part> content);

  /** A link that the caller passes. */
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

  /** Only the content. */
  record Content() implements TagMeaning {
    @Override
    public List<Part> around(Parameter parameter, List<Part> content) {
      return content;
    }
  }

  /** An element that the caller passes. */
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

  /** A link or an element, whichever the caller passes. */
  record GivenTag() implements TagMeaning {
    @Override
    public Optional<ParameterType> parameterType() {
      return Optional.of(ParameterType.TAG);
    }

    @Override
    public List<Part> around(Parameter parameter, List<Part> content) {
      return List.of(new Part.CustomElement(parameter, content));
    }
  }

  /** Content that is shown where the caller says so. */
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
