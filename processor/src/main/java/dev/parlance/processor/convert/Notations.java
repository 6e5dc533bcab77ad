package dev.parlance.processor.convert;

import dev.parlance.processor.syntax.MarkedUpSyntax;
import dev.parlance.processor.syntax.Syntax;
import dev.parlance.processor.syntax.angular.AngularSyntax;
import dev.parlance.processor.syntax.html.HtmlMarkup;

/** Compares syntaxes. */
final class Notations {
  private Notations() {}

  /** Whether texts in {@code one} mean the same in {@code other}, so that they stay as they are written. */
  static boolean areSame(Syntax one, Syntax other) {
    if (one instanceof MarkedUpSyntax marked && other instanceof MarkedUpSyntax otherMarked) {
      return areSame(marked.syntax(), otherMarked.syntax()) && (marked.markup().equals(otherMarked.markup())
          || marked.markup() instanceof HtmlMarkup && otherMarked.markup() instanceof HtmlMarkup);
    }
    return one instanceof AngularSyntax && other instanceof AngularSyntax || one.equals(other);
  }
}
