package dev.parlance.internal.render;

import dev.parlance.Link;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Renders markup, written as XML, with a renderer: text is the catalog's, {@code <v>…</v>} a value. */
final class RenderedMarkup {
  private RenderedMarkup() {}

  static String plain(String markup) {
    return by(new PlainText(), markup);
  }

  static String withUrls(String markup) {
    return by(new PlainTextWithUrls(), markup);
  }

  static String markdown(String markup) {
    return by(new Markdown(), markup);
  }

  /** The markup for a terminal, with {@code ^[} for ESC. */
  static String ansi(String markup) {
    return by(new Ansi(), markup).replace("\u001b", "^[");
  }

  private static String by(BlockRenderer renderer, String markup) {
    Jsoup.parse(markup, "", Parser.xmlParser()).childNodes().forEach(node -> show(node, renderer));
    return renderer.result();
  }

  private static void show(Node node, Renderer renderer) {
    if (node instanceof TextNode text) {
      renderer.text(text.getWholeText());
    } else {
      show((Element) node, renderer);
    }
  }

  private static void show(Element element, Renderer renderer) {
    Map<String, String> attributes = new HashMap<>();
    element.attributes().forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue()));
    String name = element.tagName();
    switch (name) {
      case "br", "hr", "img", "wbr" -> renderer.voidElement(name, attributes);
      case "v" -> renderer.value(element.wholeText());
      case "a" -> {
        Link link = Link.to(attributes.get("href"));
        renderer.startLink(link);
        element.childNodes().forEach(child -> show(child, renderer));
        renderer.endLink(link);
      }
      default -> {
        renderer.startElement(name, attributes);
        element.childNodes().forEach(child -> show(child, renderer));
        renderer.endElement(name);
      }
    }
  }
}
