package dev.parlance.internal.render;

/** How the content of an element stands among lines. */
enum Layout {
  /** As if the element were not there, such as in {@code span} and custom elements. */
  BARE,

  /** In the line, in a form of its own in some target. */
  INLINE,

  /** On lines of its own, with no distance to others. */
  BOX,

  /** On lines of its own, apart from others: a paragraph, a heading, a figure. */
  PARAGRAPH,

  /** Around list items, or around terms and definitions. */
  LIST,

  /** After a bullet or number. */
  LIST_ITEM,

  /** Below its term. */
  DEFINITION,

  /** Apart from others, marked as a quotation. */
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
