package dev.parlance.processor.syntax;

import java.util.Set;

/**
 * The elements of HTML that a text may name without attributes: they neither run nor load nor submit anything.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/indices.html#elements-3">HTML, elements</a>
 */
public final class HtmlElements {
  private static final Set<String> CONTAINERS =
      Set.of("abbr", "acronym", "address", "article", "aside", "b", "bdi", "bdo", "big",
          "blockquote", "center", "cite", "code", "data", "dd", "del", "details", "dfn", "div", "dl", "dt", "em",
          "figcaption",
          "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "i", "ins", "kbd", "li", "main",
          "mark", "menu", "nav", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "search", "section", "small",
          "span", "strike", "strong", "sub", "summary", "sup", "time", "tt", "u", "ul", "var");

  private static final Set<String> EMPTY = Set.of("br", "hr", "wbr");

  /** The elements without content whose attributes the caller passes; HTML's other ones are not for texts. */
  private static final Set<String> GIVEN_EMPTY =
      Set.of("area", "base", "col", "embed", "img", "input", "meta", "source", "track");

  /** HTML's other elements, those that it no longer has included. */
  private static final Set<String> OTHERS = Set.of("a", "applet", "audio", "basefont", "bgsound", "blink", "body",
      "button",
      "canvas", "caption", "colgroup", "command", "datalist", "dialog", "dir", "fieldset", "font", "form", "frame",
      "frameset", "head", "html", "iframe", "keygen", "label", "legend", "link", "listing", "map", "marquee", "math",
      "meter", "nobr", "noembed", "noframes", "noscript", "object", "optgroup", "option", "output", "param", "picture",
      "plaintext", "portal", "progress", "rb", "rtc", "script", "select", "slot", "style", "svg", "table", "tbody",
      "td",
      "template", "textarea", "tfoot", "th", "thead", "title", "tr", "video", "xmp");

  /** The elements that end a paragraph around them. */
  private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "center", "dd",
      "details",
      "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr",
      "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "ul");

  private HtmlElements() {}

  /** Whether HTML has, or once had, the element {@code name}, in lower case. */
  public static boolean isKnown(String name) {
    return isContainer(name) || isEmpty(name) || isGivenEmpty(name) || OTHERS.contains(name);
  }

  /** Whether HTML ends a paragraph where {@code name} begins in it. */
  public static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** Whether {@code name}, in lower case, is an element with content. */
  public static boolean isContainer(String name) {
    return CONTAINERS.contains(name);
  }

  /** Whether {@code name}, in lower case, is an element without content and attributes: {@code br}. */
  public static boolean isEmpty(String name) {
    return EMPTY.contains(name);
  }

  /** Whether {@code name}, in lower case, is an element without content that is nothing without attributes: {@code img}. */
  public static boolean isGivenEmpty(String name) {
    return GIVEN_EMPTY.contains(name);
  }
}
