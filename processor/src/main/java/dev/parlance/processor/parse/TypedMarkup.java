package dev.parlance.processor.parse;

/**
 * Markup that is written as text, so that readers see it.
 *
 * @param word the name of a tag, in lower case; a character reference as it is written; else empty
 * @param offset the unit of the text where it is
 */
public record TypedMarkup(Kind kind, String word, int offset) {
  /** What is written as text. */
  public enum Kind {
    /** A tag of HTML: {@code &lt;strong&gt;}. */
    TAG,
    /** A placeholder: {@code &lt;x id="NAME"/&gt;}. */
    PLACEHOLDER,
    /** A character reference that was encoded once more: {@code &amp;nbsp;}. */
    REFERENCE
  }
}
