package dev.parlance.processor.testing;

import dev.parlance.Link;
import dev.parlance.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The names of a text's elements, in the order in which they begin. */
public final class ElementNames implements RichText.Visitor {
  private final List<String> names = new ArrayList<>();

  private ElementNames() {}

  /** Those that a visitor of {@code text} is shown. */
  public static List<String> visited(RichText text) {
    ElementNames visitor = new ElementNames();
    text.accept(visitor);
    return visitor.names;
  }

  /** Those that an HTML parser finds in {@code html}, without the {@code bdi} around values. */
  public static List<String> parsed(String html) {
    return Jsoup.parseBodyFragment(html).body().getAllElements().stream().skip(1).map(Element::normalName)
        .filter(name -> !name.equals("bdi")).toList();
  }

  @Override
  public void text(String s) {}

  @Override
  public void startLink(Link l) {
    names.add("a");
  }

  @Override
  public void endLink(Link l) {}

  @Override
  public void startElement(String name, Map<String, String> attributes) {
    names.add(name);
  }

  @Override
  public void endElement(String name) {}

  @Override
  public void voidElement(String name, Map<String, String> attributes) {
    names.add(name);
  }
}
