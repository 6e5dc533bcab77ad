package dev.parlance.processor.convert.text;

import dev.parlance.Markup;
import dev.parlance.Syntax;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.exchange.protect.Edges;
import dev.parlance.processor.format.arb.ArbCatalogReader;
import dev.parlance.processor.format.json.JsonCatalogReader;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.DeclaredPlaceholder;
import dev.parlance.processor.spi.MessageText;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The notation of the texts of a target.
 *
 * @param syntax the syntax of their characters, not that of the format
 * @param flutter whether they are Flutter's, so that {@code syntax} does not matter
 * @param markup what tags among their characters mean, not what the syntax says
 * @param placeholders whether the format has placeholders of its own
 */
public record TextTarget(Syntax syntax, boolean flutter, Markup markup, boolean placeholders) {
  /** The notation of texts in {@code notation} in a format that {@code reader} reads. */
  public static TextTarget of(TextNotation notation, CatalogReader reader) {
    boolean byFormat = notation.syntax() == Syntax.AUTO;
    boolean flutter = byFormat && reader.isLikeFlutter();
    Syntax named = byFormat ? reader.defaultSyntax() : notation.syntax();
    Syntax syntax = named == Syntax.AUTO ? Syntax.ANGULAR : named;
    Markup markup = notation.markup() != Markup.AUTO ? notation.markup()
        : syntax == Syntax.ICU && !flutter ? Markup.TAGS : Markup.NONE;
    // Placeholders of JSON are characters in all other syntaxes.
    boolean inCharacters = reader instanceof JsonCatalogReader || reader instanceof ArbCatalogReader;
    return new TextTarget(syntax, flutter, markup,
        !reader.isLikeProperties() && (!inCharacters || syntax == Syntax.ANGULAR && !flutter));
  }

  /**
   * A text in the target.
   *
   * @param text the text
   * @param placeholders the placeholders to declare beside it
   * @param renamed the names that are not what they were, by those
   */
  public record Written(MessageText text, List<DeclaredPlaceholder> placeholders, Map<String, String> renamed) {}

  /**
   * Writes a message.
   *
   * @param source the message of the source, by which values are named
   * @param message the message: this or a translation
   * @param included the parts of another message that is included
   * @param inexact takes a sentence for what is not the same in the target
   * @throws UnwritableException where there is no form for a part of it
   */
  public Written write(
      Message source, Message message, Function<Part.Included, List<Part>> included, Consumer<String> inexact) {
    Tags tags = tags();
    Forms forms = forms(source, source != message, tags);
    TargetNames names = new TargetNames(source, forms, tags.linksAreValues());
    // The source names tags first, so that those of a translation have the same names.
    new PartsWriter(forms, tags, names, included, sentence -> {}).write(source.parts());
    MessageText text = new PartsWriter(forms, tags, names, included, inexact).write(message.parts());
    // What a message has at its edges belongs to it, unlike the white space there that readers drop.
    MessageText whole = Edges.of(text).around(text);
    Function<Parameter, String> named = parameter -> names.values().getOrDefault(parameter.placeholder(), "");
    return new Written(whole, flutter ? FlutterDeclarations.of(message, named) : List.of(), names.renamed());
  }

  private Forms forms(Message source, boolean ofTranslation, Tags tags) {
    if (flutter) {
      return new FlutterForms();
    }
    return switch (syntax) {
      case ICU -> new IcuForms(markup == Markup.TAGS);
      // In a translation an apostrophe quotes where the source has anything but words.
      case MESSAGE_FORMAT -> new JavaTextForms(ofTranslation && source.printsMarkup()
          || source.parameters().stream().anyMatch(parameter -> tags.linksAreValues()
              || parameter.type().markup().isEmpty()));
      case TEXT -> new TextForms(placeholders);
      case ANGULAR, AUTO -> new AngularForms();
    };
  }

  private Tags tags() {
    return switch (markup) {
      case TAGS -> new NamedTagForms();
      case HTML -> new HtmlTagForms();
      case NONE, AUTO -> placeholders ? new PieceTags() : new NoTags();
    };
  }
}
