package dev.parlance.processor.catalog;

import dev.parlance.processor.syntax.Syntax;
import dev.parlance.processor.syntax.angular.AngularSyntax;
import dev.parlance.processor.syntax.javatext.JavaTextSyntax;
import dev.parlance.processor.syntax.text.TextSyntax;

/** The syntaxes by the names that annotations give them. */
final class Syntaxes {
  private Syntaxes() {}

  /**
   * The syntax {@code named}, not {@code AUTO}.
   *
   * @param digests whether most IDs of the catalog are digests, so that Angular extracted its texts
   */
  static Syntax of(dev.parlance.Syntax named, boolean digests) {
    return switch (named) {
      case MESSAGE_FORMAT -> new JavaTextSyntax();
      case TEXT -> new TextSyntax();
      case AUTO, ANGULAR -> new AngularSyntax(digests);
    };
  }
}
