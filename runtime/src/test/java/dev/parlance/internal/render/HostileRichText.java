package dev.parlance.internal.render;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.support.Sample;
import java.util.Random;

/** Random messages, as {@link Sample} writes them, whose translated texts, values and titles are {@link HostileText}. */
final class HostileRichText {
  private static final String[] EMPHASIS = {"b", "i", "strong", "em"};

  /** Elements that Markdown has no form for. */
  private static final String[] TAGS = {"u", "sub", "s", "mark"};

  private static final String[] PARAGRAPHS = {"p", "p", "h1", "h2", "h4", "div"};
  private static final String[] ADDRESSES = {
    "https://ok.example/", "/a", "", "?a=1&copy=2&amp;", "#a_b_c", "/a(b)c)", "/*_`[]", "/\"'", "/a b", "/a>b<c", "/é*"
  };

  private final Random random;
  private final boolean withTags;

  /** {@code withTags} where the messages may have elements that become HTML in Markdown. */
  HostileRichText(Random random, boolean withTags) {
    this.random = random;
    this.withTags = withTags;
  }

  RichText next() {
    String message = random.nextInt(3) > 0 ? inline(2, true) : blocks(2);
    return Sample.rich(message, value(), value(), value(), link(), link(), image());
  }

  private String value() {
    return HostileText.of(random);
  }

  private Link link() {
    Link link = Link.to(any(ADDRESSES).trim());
    link = random.nextInt(3) == 0 ? link.title(value()) : link;
    return random.nextInt(3) == 0 ? link.label("l" + value()) : link;
  }

  private Element image() {
    Element image = Element.of("img").src(any(ADDRESSES)).attribute("alt", value());
    return random.nextInt(3) == 0 ? image.title(value()) : image;
  }

  private String any(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** A text of a translation: nothing in it is what {@link Sample} takes for markup. */
  private String words() {
    return value().replaceAll("<(/?\\w+/?)>", "<$1 >").replaceAll("[\\x00-\\x08\\x0b-\\x1f{}]", "");
  }

  private String inline(int depth, boolean links) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      switch (random.nextInt(depth > 0 ? 12 : 6)) {
        case 0, 1 -> out.append(words());
        case 2, 3, 4 -> out.append("{").append(random.nextInt(3)).append("}");
        case 5 -> out.append(random.nextInt(2) == 0 ? "<br/>" : "<element 5></element>");
        case 6 -> out.append("<code>").append(random.nextBoolean() ? "{1}" : words().strip()).append("</code>");
        case 7 -> out.append(random.nextInt(3) == 0 ? element("q", "{0}") : " ");
        case 8 -> out.append(withTags ? element(any(TAGS), inline(depth - 1, links)) : "x");
        case 9 -> {
          if (links) {
            out.append("<a ").append(3 + random.nextInt(2)).append(">").append(inline(depth - 1, false)).append("</a>");
          }
        }
        default -> out.append(element(any(EMPHASIS), inline(depth - 1, links)));
      }
    }
    return out.toString();
  }

  private static String element(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">";
  }

  private String blocks(int depth) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      switch (random.nextInt(depth > 0 ? 7 : 3)) {
        case 0 -> out.append("<hr/>");
        case 1 -> out.append(element("pre", "{" + random.nextInt(3) + "}"));
        case 3, 4 -> {
          String items = element("li", item(depth)) + (random.nextBoolean() ? element("li", item(depth)) : "");
          out.append(element(random.nextBoolean() ? "ul" : "ol", items));
        }
        case 5 -> out.append(element("blockquote", blocks(depth - 1)));
        default -> {
          String name = any(PARAGRAPHS);
          String content = inline(1, true);
          // A line break in a heading is a tag.
          out.append(element(name, withTags || !name.startsWith("h") ? content : content.replace("<br/>", "")));
        }
      }
    }
    return out.toString();
  }

  private String item(int depth) {
    return (random.nextInt(3) > 0 ? inline(1, true) : "") + (random.nextInt(3) == 0 ? blocks(depth - 1) : "");
  }
}
