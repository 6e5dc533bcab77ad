package dev.parlance.internal.render;

/** How the content of an element is laid out in lines. */
enum Layout {
  /** Laid out as if the element were not there, as for {@code span} and custom elements. */
  BARE,

  /** Part of a line; some renderers give it a form of its own. */
  INLINE,

  /** On lines of its own, directly below and above others. */
  BOX,

  /** On lines of its own, with blank lines around: a paragraph, a heading, a figure. */
  PARAGRAPH,

  /** Around list items, or around terms and definitions. */
  LIST,

  /** After a bullet or number. */
  LIST_ITEM,

  /** Below its term. */
  DEFINITION,

  /** On lines of its own, with blank lines around, marked as a quotation. */
  QUOTATION;

  /** The layout of the element {@code name}. */
  static Layout of(String name) {
    return switch (name) {
      case "abbr", "b", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small",
          "strong", "sub", "sup", "tt", "u", "var" -> INLINE;
      case "address", "article", "aside", "details", "div", "dt", "figcaption", "footer", "header", "hgroup", "main",
          "nav", "search", "section", "summary" -> BOX;
      case "p", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "figure" -> PARAGRAPH;
      case "ul", "ol", "menu", "dl" -> LIST;
      case "li" -> LIST_ITEM;
      case "dd" -> DEFINITION;
      case "blockquote" -> QUOTATION;
      default -> BARE;
    };
  }
}
