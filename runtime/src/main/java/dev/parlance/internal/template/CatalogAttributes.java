package dev.parlance.internal.template;

import dev.parlance.Element;
import dev.parlance.Link;
import java.util.Map;

/** The attributes that the source catalog gives to its links and elements, set by the methods that code has. */
public final class CatalogAttributes {
  private CatalogAttributes() {}

  /** The {@code link} with {@code attributes}, except for those that it has. */
  public static Link on(Link link, Map<String, String> attributes) {
    Map<String, String> own = link.attributes();
    Link result = link;
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      String name = attribute.getKey();
      if (name.equals("rel") || !own.containsKey(name)) {
        result = with(result, name, attribute.getValue());
      }
    }
    return result;
  }

  private static Link with(Link link, String name, String value) {
    return switch (name) {
      case "class" -> link.cssClass(value);
      case "rel" -> link.rel(value);
      case "target" -> link.newTab();
      default -> link.attribute(name, value);
    };
  }

  /** The {@code element} with {@code attributes}. */
  public static Element on(Element element, Map<String, String> attributes) {
    Element result = element;
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      String name = attribute.getKey();
      String value = attribute.getValue();
      result = name.equals("class") ? result.cssClass(value) : result.attribute(name, value);
    }
    return result;
  }
}
