package dev.parlance.processor.message;

/**
 * A visitor of parts, with one method per kind.
 *
 * @param <R> the result of each method
 */
public interface PartVisitor<R> {
  /** Visits words. */
  R text(Part.Text text);

  /** Visits a value. */
  R value(Part.Value value);

  /** Visits a formatted value. */
  R formatted(Part.Formatted formatted);

  /** Visits a number. */
  R number(Part.Number number);

  /** Visits a link. */
  R link(Part.Link link);

  /** Visits a link that the source catalog defines. */
  R definedLink(Part.DefinedLink link);

  /** Visits an element. */
  R element(Part.Element element);

  /** Visits an element without attributes or content. */
  R voidElement(Part.VoidElement element);

  /** Visits an element that the caller passes. */
  R customElement(Part.CustomElement element);

  /** Visits a block. */
  R block(Part.Block block);

  /** Visits a plural or select. */
  R choice(Part.Choice choice);

  /** Visits another message. */
  R included(Part.Included included);
}
