package dev.parlance;

/** What tags among the characters of a text mean, for {@link MessageCatalog#markup}. */
public enum Markup {
  /** {@link #TAGS} where the {@link MessageCatalog#syntax} is {@link Syntax#ICU}, else {@link #NONE}. */
  AUTO,

  /** Nothing: {@code <} is itself. Formats with elements for placeholders, such as XLIFF, have these. */
  NONE,

  /**
   * HTML: the tags that HTML knows are tags, everything else is text, and character references are decoded. Addresses and
   * attributes of the source catalog are compiled in.
   */
  HTML,

  /**
   * Tags with names, {@code <terms>…</terms>} and {@code <icon/>}, for each of which the caller passes a {@link Tag}; those
   * of HTML, such as {@code <b>}, are that element, and {@code <a>} and {@code <link>} a {@link Link}.
   */
  TAGS
}
