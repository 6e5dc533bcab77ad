package dev.parlance.processor.syntax;

import java.util.Set;

/**
 * The elements of HTML that a text may name without attributes: they neither run nor load nor submit anything.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/indices.html#elements-3">HTML, elements</a>
 */
public final class HtmlElements {
  private static final Set<String> CONTAINERS = Set.of("abbr", "address", "article", "aside", "b", "bdi", "bdo",
      "blockquote", "cite", "code", "data", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption",
      "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "i", "ins", "kbd", "li", "main",
      "mark", "menu", "nav", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "search", "section", "small",
      "span", "strong", "sub", "summary", "sup", "time", "tt", "u", "ul", "var");

  private static final Set<String> EMPTY = Set.of("br", "hr", "wbr");

  /** The elements without content whose attributes the caller passes; HTML's other ones are not for texts. */
  private static final Set<String> GIVEN_EMPTY =
      Set.of("area", "base", "col", "embed", "img", "input", "meta", "source",
          "track");

  private HtmlElements() {}

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
