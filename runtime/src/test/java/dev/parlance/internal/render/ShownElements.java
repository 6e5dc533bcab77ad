package dev.parlance.internal.render;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a page shows: its elements with their attributes and texts, in a form that is the same for the HTML of a message
 * and for what a program makes of the message's Markdown.
 *
 * <p>Left out is what Markdown does not say: paragraphs, as those are all text between other blocks; elements that only
 * have attributes; attributes other than addresses and titles; markup in code; what shows nothing, such as an empty
 * emphasis. White space at the edge of a block and beside a line break is not shown either.
 */
final class ShownElements {
  private static final Set<String> BARE = Set.of("span", "bdi", "body");
  private static final Set<String> PARAGRAPHS = Set.of("p", "div");
  private static final Set<String> BLOCKS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "hr");
  private static final Set<String> EMPTY_ARE_DROPPED =
      Set.of("strong", "em", "code", "pre", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final String GAP = "";
  private static final String ISOLATES = "[\u2066-\u2069]";

  private final List<String> events = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean afterEdge = true;

  private ShownElements() {}

  /** What {@code html} shows, an element or a text per line. */
  static String of(String html) {
    ShownElements shown = new ShownElements();
    shown.show(Jsoup.parseBodyFragment(html).body());
    shown.edge();
    return String.join("\n", shown.withoutOuterGaps());
  }

  /** The events, with gaps only between texts: other blocks begin and end paragraphs anyway. */
  private List<String> withoutOuterGaps() {
    List<String> result = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      boolean gap = events.get(i).equals(GAP);
      if (!gap || i > 0 && i + 1 < events.size() && !isBlock(events.get(i - 1)) && !isBlock(events.get(i + 1))) {
        result.add(events.get(i));
      }
    }
    return result;
  }

  private static boolean isBlock(String event) {
    return event.startsWith("<pre>")
        || event.startsWith("<") && BLOCKS.contains(event.replaceAll("</?([a-z0-9]+).*", "$1"));
  }

  private void show(Node node) {
    if (node instanceof TextNode words) {
      text.append(kept(words.getWholeText().replace('\r', '\n')));
    } else if (node instanceof Element element) {
      show(element, name(element));
    } else {
      // A comment shows that a parser has seen HTML.
      event("<!-- " + node.outerHtml());
    }
  }

  /** {@code text} without what Markdown needs in places where HTML has elements, or nothing. */
  private static String kept(String text) {
    return text.replaceAll(ISOLATES, "").replace("\u2060@", "@");
  }

  private static String name(Element element) {
    return switch (element.normalName()) {
      case "b" -> "strong";
      case "i" -> "em";
      case "kbd", "samp", "tt" -> "code";
      case "menu" -> "ul";
      default -> element.normalName();
    };
  }

  private void show(Element element, String name) {
    if (name.equals("q")) {
      text.append('“');
      showContent(element);
      text.append('”');
    } else if (BARE.contains(name)) {
      showContent(element);
    } else if (PARAGRAPHS.contains(name)) {
      edge();
      event(GAP);
      showContent(element);
      edge();
      event(GAP);
    } else if (name.equals("br")) {
      edge();
      event("<br>");
    } else if (name.equals("pre")) {
      edge();
      preformatted(element);
      afterEdge = true;
    } else if (name.equals("code")) {
      code(kept(element.wholeText()).replace("\r\n", " ").replaceAll("[\r\n\u2028\u2029]", " "));
    } else if (BLOCKS.contains(name)) {
      edge();
      nested(element, name);
      edge();
    } else {
      nested(element, name);
    }
  }

  private void showContent(Element element) {
    element.childNodes().forEach(this::show);
  }

  /** Ends a line: white space before and after this position shows nothing. */
  private void edge() {
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
    boolean open = text.isEmpty();
    flush();
    if (open) {
      trimLastText();
    }
    afterEdge = true;
  }

  /** Removes white space before the ends of elements that end with the line. */
  private void trimLastText() {
    int last = events.size() - 1;
    while (last >= 0 && events.get(last).startsWith("</") && !isBlock(events.get(last))) {
      last--;
    }
    if (last >= 0 && events.get(last).startsWith("'")) {
      String stripped = events.get(last).replaceAll("[ \t\n]+\\z", "");
      if (stripped.equals("'")) {
        events.remove(last);
        dropEmpty(last);
        trimLastText();
      } else {
        events.set(last, stripped);
      }
    }
  }

  /** Drops the element that has become empty at {@code index}. */
  private void dropEmpty(int index) {
    while (index > 0 && index < events.size() && events.get(index).startsWith("</")) {
      String name = events.get(index).substring(2, events.get(index).length() - 1);
      if (!EMPTY_ARE_DROPPED.contains(name) || !events.get(index - 1).equals("<" + name + ">")) {
        return;
      }
      events.remove(index);
      events.remove(--index);
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  private void flush() {
    int start = 0;
    while (afterEdge && start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    if (start < text.length()) {
      String words = text.substring(start);
      int last = events.size() - 1;
      if (last >= 0 && events.get(last).startsWith("'")) {
        events.set(last, events.get(last) + words);
      } else {
        events.add("'" + words);
      }
      afterEdge = false;
    }
    text.setLength(0);
  }

  private void event(String event) {
    flush();
    boolean repeated = event.equals(GAP) && (events.isEmpty() || events.get(events.size() - 1).equals(GAP));
    if (!repeated) {
      events.add(event);
    }
  }

  private void nested(Element element, String name) {
    flush();
    StringBuilder tag = new StringBuilder("<" + name);
    for (Attribute attribute : element.attributes()) {
      if (!isLeftOut(name, attribute)) {
        tag.append(' ').append(attribute.getKey()).append('=').append(value(attribute));
      }
    }
    events.add(tag.append('>').toString());
    if (element.tag().isSelfClosing()) {
      afterEdge = false;
      return;
    }
    showContent(element);
    if (BLOCKS.contains(name)) {
      edge();
    }
    flush();
    events.add("</" + name + ">");
    dropEmpty(events.size() - 1);
  }

  /** Whether Markdown has no such attribute, or it is as if it were not there. */
  private static boolean isLeftOut(String name, Attribute attribute) {
    return switch (attribute.getKey()) {
      case "title" -> attribute.getValue().isEmpty() || !Set.of("a", "img").contains(name);
      case "alt" -> attribute.getValue().isEmpty();
      case "target", "rel" -> true;
      default -> false;
    };
  }

  private static String value(Attribute attribute) {
    String value = attribute.getValue().replace('\r', '\n');
    return Set.of("href", "src").contains(attribute.getKey())
        ? URLDecoder.decode(value.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8)
        : value;
  }

  private void code(String code) {
    if (!code.isEmpty()) {
      flush();
      // markdown-it drops spaces of a code that has nothing else.
      events.add("<code>" + (code.isBlank() ? " " : code) + "</code>");
      afterEdge = false;
    }
  }

  private void preformatted(Element element) {
    String code = kept(element.wholeText()).replace("\r\n", "\n").replace('\r', '\n')
        .replaceAll("(?dm)^[ \t]+$", "").replaceAll("(?dm)^[ \t]+", " ").replaceAll("\n+\\z", "");
    if (!code.isEmpty()) {
      events.add("<pre>" + code + "</pre>");
      if (element.select("code[class]").size() > 0) {
        events.add("a language");
      }
    }
  }
}
