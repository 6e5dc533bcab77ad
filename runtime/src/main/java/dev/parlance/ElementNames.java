package dev.parlance;

import java.util.List;
import java.util.Set;

/** Decides which elements a caller may pass. */
final class ElementNames {
  /** The elements of HTML that neither run nor load nor submit anything, and {@code img}, whose address is checked. */
  private static final List<String> HTML =
      List.of(
          "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "br", "cite", "code", "data", "dd",
          "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4",
          "h5", "h6", "header", "hgroup", "hr", "i", "img", "ins", "kbd", "li", "main", "mark", "menu", "nav", "ol",
          "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "search", "section", "small", "span", "strong", "sub",
          "summary", "sup", "time", "u", "ul", "var", "wbr");

  private static final Set<String> ALLOWED = Set.copyOf(HTML);

  /** Names of SVG and MathML that a custom element cannot have. */
  private static final Set<String> RESERVED =
      Set.of(
          "annotation-xml", "color-profile", "font-face", "font-face-src", "font-face-uri", "font-face-format",
          "font-face-name", "missing-glyph");

  private ElementNames() {}

  /** {@code name} in lower case; throws where a caller may not pass that element. */
  static String allowed(String name) {
    String lower = Ascii.lowerCase(name);
    if (ALLOWED.contains(lower) || isCustom(lower)) {
      return lower;
    }
    throw new IllegalArgumentException(
        "the element '" + Address.shown(name) + "' is not allowed. Allowed are " + String.join(", ", HTML)
            + " and custom elements such as my-icon: a letter, then letters, digits, '.', '_' and '-', with at least"
            + " one '-'");
  }

  /**
   * Whether a custom element may have the name, by the ASCII part of the <a
   * href="https://html.spec.whatwg.org/multipage/custom-elements.html#valid-custom-element-name">rule of HTML</a>.
   */
  private static boolean isCustom(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-'))) {
        return false;
      }
    }
    return name.indexOf('-') > 0 && !RESERVED.contains(name);
  }

  /** Whether the element has neither content nor an end tag in HTML. */
  static boolean isVoid(String name) {
    return switch (name) {
      case "br", "hr", "img", "wbr" -> true;
      default -> false;
    };
  }
}
