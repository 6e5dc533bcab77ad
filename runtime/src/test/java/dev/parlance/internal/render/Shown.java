package dev.parlance.internal.render;

import dev.parlance.Link;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Shows markup, written as XML, to a target: its text as a catalog's, {@code <v>…</v>} as a value. */
final class Shown {
  private Shown() {}

  static String plain(String markup) {
    return by(new PlainText(), markup);
  }

  static String withUrls(String markup) {
    return by(new PlainTextWithUrls(), markup);
  }

  static String markdown(String markup) {
    return by(new Markdown(), markup);
  }

  /** In ANSI, with {@code ^[} for ESC. */
  static String ansi(String markup) {
    return by(new Ansi(), markup).replace("\u001b", "^[");
  }

  private static String by(BlockRenderer target, String markup) {
    Jsoup.parse(markup, "", Parser.xmlParser()).childNodes().forEach(node -> show(node, target));
    return target.result();
  }

  private static void show(Node node, Renderer target) {
    if (node instanceof TextNode text) {
      target.text(text.getWholeText());
    } else {
      show((Element) node, target);
    }
  }

  private static void show(Element element, Renderer target) {
    Map<String, String> attributes = new HashMap<>();
    element.attributes().forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue()));
    String name = element.tagName();
    switch (name) {
      case "br", "hr", "img", "wbr" -> target.voidElement(name, attributes);
      case "v" -> target.value(element.wholeText());
      case "a" -> {
        Link link = Link.to(attributes.get("href"));
        target.startLink(link);
        element.childNodes().forEach(child -> show(child, target));
        target.endLink(link);
      }
      default -> {
        target.startElement(name, attributes);
        element.childNodes().forEach(child -> show(child, target));
        target.endElement(name);
      }
    }
  }
}
