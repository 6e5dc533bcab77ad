package dev.parlance.processor.catalog;

import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.syntax.MarkedUpSyntax;
import dev.parlance.processor.syntax.Markup;
import dev.parlance.processor.syntax.Syntax;
import dev.parlance.processor.syntax.angular.AngularSyntax;
import dev.parlance.processor.syntax.flutter.FlutterSyntax;
import dev.parlance.processor.syntax.html.HtmlMarkup;
import dev.parlance.processor.syntax.icu.IcuSyntax;
import dev.parlance.processor.syntax.javatext.JavaTextSyntax;
import dev.parlance.processor.syntax.tags.NamedTags;
import dev.parlance.processor.syntax.text.TextSyntax;

/** The syntaxes by the names that annotations give them. */
final class Syntaxes {
  private Syntaxes() {}

  /**
   * The syntax that {@code asked} names.
   *
   * @param reader the reader of the file, which says the syntax of its format
   * @param digests whether most IDs of the catalog are digests, so that Angular extracted its texts
   */
  static Syntax of(TextNotation asked, CatalogReader reader, boolean digests) {
    boolean byFormat = asked.syntax() == dev.parlance.Syntax.AUTO;
    dev.parlance.Syntax named = byFormat ? reader.defaultSyntax() : asked.syntax();
    Markup markup = markup(asked.markup(), named);
    Syntax syntax = byFormat && reader.isLikeFlutter() ? new FlutterSyntax(asked.flutter().escapes()) : switch (named) {
      case MESSAGE_FORMAT -> new JavaTextSyntax();
      case ICU -> new IcuSyntax(markup instanceof NamedTags);
      case TEXT -> new TextSyntax();
      case AUTO, ANGULAR -> new AngularSyntax(digests);
    };
    return markup == Markup.NONE ? syntax : new MarkedUpSyntax(syntax, markup);
  }

  private static Markup markup(dev.parlance.Markup named, dev.parlance.Syntax syntax) {
    boolean icu = syntax == dev.parlance.Syntax.ICU;
    return switch (named) {
      case AUTO -> icu ? new NamedTags(true) : Markup.NONE;
      case TAGS -> new NamedTags(icu);
      case HTML -> new HtmlMarkup();
      case NONE -> Markup.NONE;
    };
  }
}
