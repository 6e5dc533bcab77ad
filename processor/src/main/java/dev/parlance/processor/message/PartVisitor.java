package dev.parlance.processor.message;

/**
 * Makes something of each kind of part.
 *
 * @param <R> what it makes
 */
public interface PartVisitor<R> {
  /** Makes something of words. */
  R text(Part.Text text);

  /** Makes something of a value. */
  R value(Part.Value value);

  /** Makes something of a number. */
  R number(Part.Number number);

  /** Makes something of a link. */
  R link(Part.Link link);

  /** Makes something of an element without attributes. */
  R element(Part.Element element);

  /** Makes something of an element without attributes and content. */
  R voidElement(Part.VoidElement element);

  /** Makes something of an element of the caller's. */
  R customElement(Part.CustomElement element);

  /** Makes something of a block. */
  R block(Part.Block block);

  /** Makes something of a plural or select. */
  R choice(Part.Choice choice);

  /** Makes something of another message. */
  R included(Part.Included included);
}
