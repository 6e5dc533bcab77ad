package dev.parlance.processor.testing;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What an HTML5 parser makes of a part of a page, as lines that can be compared: elements, attributes and texts. */
public final class HtmlDom {
  private final StringBuilder lines = new StringBuilder();
  private final StringBuilder text = new StringBuilder();

  private HtmlDom() {}

  /** The elements and texts of {@code html}, without its comments. */
  public static String of(String html) {
    return of(Jsoup.parseBodyFragment(html).body());
  }

  /** The elements and texts in {@code element}. */
  public static String of(Element element) {
    HtmlDom dom = new HtmlDom();
    element.childNodes().forEach(child -> dom.add(child, ""));
    dom.endText("");
    return dom.lines.toString();
  }

  private void add(Node node, String indent) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element) {
      endText(indent);
      Map<String, String> attributes = new TreeMap<>();
      for (Attribute each : element.attributes()) {
        // Browsers drop the spaces around an address.
        attributes.put(each.getKey(), each.getKey().equals("href") ? each.getValue().strip() : each.getValue());
      }
      lines.append(indent).append('<').append(element.normalName()).append('>')
          .append(attributes.isEmpty() ? "" : attributes.toString()).append('\n');
      element.childNodes().forEach(child -> add(child, indent + "  "));
      endText(indent + "  ");
    }
  }

  private void endText(String indent) {
    if (!text.isEmpty()) {
      lines.append(indent).append('“').append(text).append("”\n");
      text.setLength(0);
    }
  }
}
