package dev.parlance.internal.render;

import dev.parlance.RichText;

/** A visitor that sees the caller's values apart from the catalog's own text. */
public interface Renderer extends RichText.Visitor {
  /** A value, isolated where bidi needs it. */
  default void value(String isolated) {
    text(isolated);
  }
}
