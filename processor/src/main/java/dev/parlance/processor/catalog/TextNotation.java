package dev.parlance.processor.catalog;

import dev.parlance.Markup;
import dev.parlance.Syntax;

/**
 * How an annotation says that texts are written.
 *
 * @param syntax the syntax of their characters
 * @param markup what tags among their characters mean
 */
public record TextNotation(Syntax syntax, Markup markup) {
  /** What each file's format says. */
  public static final TextNotation AUTO = new TextNotation(Syntax.AUTO, Markup.AUTO);
}
