package dev.parlance.internal.template;

/** A visitor of segments, with one method per kind, so that the compiler makes a new kind have one. */
public interface SegmentVisitor {
  /** Visits words. */
  void words(LeafSegment.Words words);

  /** Visits a value. */
  void value(LeafSegment.Value value);

  /** Visits a whole number. */
  void wholeNumber(LeafSegment.WholeNumber number);

  /** Visits a value in a format. */
  void formatted(LeafSegment.Formatted value);

  /** Visits an element without attributes or content. */
  void voidElement(LeafSegment.VoidElement element);

  /** Visits a link. */
  void hyperlink(ContainerSegment.Hyperlink link);

  /** Visits an element without attributes. */
  void bareElement(ContainerSegment.BareElement element);

  /** Visits an element of the catalog with attributes. */
  void fixedElement(ContainerSegment.FixedElement element);

  /** Visits an element that the caller passes. */
  void customElement(ContainerSegment.CustomElement element);

  /** Visits a link or an element that the caller passes. */
  void givenTag(ContainerSegment.GivenTag tag);

  /** Visits a choice of one of several branches. */
  void choice(ChoiceSegment choice);

  /** Visits another text. */
  void embedded(EmbeddedSegment text);
}
