package dev.parlance.processor.syntax;

import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The meaning of a pair of tags: what it puts around its content. */
public sealed interface TagMeaning {
  /** The types of the parameters that the tags take, by their names; {@code name} is that of the tags' placeholder. */
  default Map<String, ParameterType> parameters(String name) {
    return Map.of();
  }

  /**
   * The parts for the pair of tags.
   *
   * @param name the name of the tags' placeholder
   * @param parameters the parameters by their names
   */
  List<Part> around(String name, Function<String, Parameter> parameters, List<Part> content);

  /** Whether the tag that ends it may be left out. */
  default boolean endsByItself() {
    return false;
  }

  /** A link that the caller passes. */
  record Link() implements TagMeaning {
    @Override
    public Map<String, ParameterType> parameters(String name) {
      return Map.of(name, ParameterType.LINK);
    }

    @Override
    public List<Part> around(String name, Function<String, Parameter> parameters, List<Part> content) {
      return List.of(new Part.Link(parameters.apply(name), content));
    }
  }

  /** A tag whose attributes the source catalog defines: a translation shows the source's. */
  sealed interface Defined extends TagMeaning {}

  /**
   * A link of the catalog.
   *
   * @param address where it leads; empty where the caller passes the link
   * @param attributes the link's other attributes
   */
  record DefinedLink(Optional<LinkAddress> address, Map<String, String> attributes) implements Defined {
    @Override
    public Map<String, ParameterType> parameters(String name) {
      if (isGiven()) {
        return Map.of(argument(name), ParameterType.LINK);
      }
      Map<String, ParameterType> values = new LinkedHashMap<>();
      address.orElseThrow().arguments().forEach(argument -> values.put(argument, ParameterType.VALUE));
      return values;
    }

    /** Whether the caller passes the link, rather than parts of its address. */
    public boolean isGiven() {
      return address.isEmpty() || address.get().isGiven();
    }

    /** The name of the parameter for the link that the caller passes. */
    private String argument(String name) {
      return address.map(given -> given.arguments().get(0)).orElse(name);
    }

    @Override
    public List<Part> around(String name, Function<String, Parameter> parameters, List<Part> content) {
      if (isGiven() && attributes.isEmpty()) {
        return List.of(new Part.Link(parameters.apply(argument(name)), content));
      }
      return List.of(isGiven()
          ? new Part.DefinedLink(name, List.of("", ""), List.of(parameters.apply(argument(name))), attributes, content)
          : new Part.DefinedLink(name, address.get().words(),
              address.get().arguments().stream().map(parameters).toList(), attributes, content));
    }
  }

  /**
   * An HTML element.
   *
   * @param attributes its attributes, which the source catalog defines
   * @param endsByItself whether the tag that ends it may be left out
   */
  record Element(String html, Map<String, String> attributes, boolean endsByItself) implements Defined {
    /** An element without attributes. */
    public Element(String html) {
      this(html, Map.of(), false);
    }

    @Override
    public List<Part> around(String name, Function<String, Parameter> parameters, List<Part> content) {
      return List.of(attributes.isEmpty() && HtmlElements.isEmpty(html) ? new Part.VoidElement(html)
          : new Part.Element(html, attributes, content));
    }
  }

  /** Only the content. */
  record Content() implements TagMeaning {
    @Override
    public List<Part> around(String name, Function<String, Parameter> parameters, List<Part> content) {
      return content;
    }
  }

  /** An element that the caller passes. */
  record CustomElement() implements TagMeaning {
    @Override
    public Map<String, ParameterType> parameters(String name) {
      return Map.of(name, ParameterType.ELEMENT);
    }

    @Override
    public List<Part> around(String name, Function<String, Parameter> parameters, List<Part> content) {
      return List.of(new Part.CustomElement(parameters.apply(name), content));
    }
  }

  /** A link or an element, whichever the caller passes. */
  record GivenTag() implements TagMeaning {
    @Override
    public Map<String, ParameterType> parameters(String name) {
      return Map.of(name, ParameterType.TAG);
    }

    @Override
    public List<Part> around(String name, Function<String, Parameter> parameters, List<Part> content) {
      return List.of(new Part.CustomElement(parameters.apply(name), content));
    }
  }

  /** Content that is shown where the caller says so. */
  record Block() implements TagMeaning {
    @Override
    public Map<String, ParameterType> parameters(String name) {
      return Map.of(name, ParameterType.FLAG);
    }

    @Override
    public List<Part> around(String name, Function<String, Parameter> parameters, List<Part> content) {
      return List.of(new Part.Block(parameters.apply(name), content));
    }
  }
}
