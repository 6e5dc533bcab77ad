package dev.parlance.processor.check.rule;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.check.model.NameDifferences;
import dev.parlance.processor.parse.CharacterReference;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.parse.TypedMarkup;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.spi.PlaceholderName;
import dev.parlance.processor.spi.XmlCharacters;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.angular.TagPlaceholders;
import java.util.List;

/**
 * Rule {@code typed-html}: markup that is typed as text, which readers see; in a translation, where the source's text has
 * none of the kind. Only the first of a text is reported.
 *
 * <p>Example: {@code Be &lt;strong&gt;bold&lt;/strong&gt;} has the tag {@code strong}, {@code l&amp;#39;aide} a
 * character reference that was encoded twice.
 */
public final class TypedHtml implements TextRule, ComparisonRule {
  private static final String NO_MARKUP =
      "If the texts are HTML, set markup = Markup.HTML; if not, leave the markup out.";

  private final boolean hasPlaceholders;
  private final String valueAdvice;
  private final boolean html;

  /** For translations. */
  public TypedHtml() {
    this(true, "", false);
  }

  /** For the texts of the source {@code catalog}. */
  public TypedHtml(Catalog catalog) {
    this(catalog.hasNamedPlaceholders(), catalog.valueAdvice() + " if a value is meant.", catalog.syntax().isHtml());
  }

  private TypedHtml(boolean hasPlaceholders, String valueAdvice, boolean html) {
    this.hasPlaceholders = hasPlaceholders;
    this.valueAdvice = valueAdvice;
    this.html = html;
  }

  @Override
  public List<Problem> problems(ParsedMessage text, LocaleCategories categories) {
    boolean counted = text.notes().stream().anyMatch(note -> note.rule() == Rule.LITERAL_BRACE);
    return text.typed().stream().filter(typed -> !counted || typed.kind() != TypedMarkup.Kind.PLACEHOLDER).limit(1)
        .map(typed -> problem(typed, "", advice(typed))).toList();
  }

  private Sentence advice(TypedMarkup typed) {
    if (html && typed.kind() == TypedMarkup.Kind.TAG) {
      return Sentence.of("If it is meant as markup, write <" + typed.word() + ">.");
    }
    if (!hasPlaceholders) {
      return Sentence.of(typed.kind() == TypedMarkup.Kind.PLACEHOLDER ? valueAdvice : NO_MARKUP);
    }
    return typed.kind() == TypedMarkup.Kind.TAG
        ? Sentence.of("If it is meant as markup, write the placeholder ").placeholder(
            TagPlaceholders.of(typed.word())).and(".")
        : Sentence.of("If it is meant as one, write ").placeholder("NAME").and(".");
  }

  /** A text that lacks a placeholder, or has one too many, has another finding. */
  @Override
  public List<Problem> problems(NameDifferences differences) {
    ParsedMessage original = differences.original().parsed();
    return !differences.isEmpty() ? List.of()
        : differences.translation().typed().stream().filter(typed -> original.typed(typed.kind()).isEmpty()).limit(1)
            .map(typed -> problem(typed, ", and the source text has none",
                instead(typed, differences)))
            .toList();
  }

  /** The advice for a translation, which can use no other placeholders than the source's. */
  private static Sentence instead(TypedMarkup typed, NameDifferences differences) {
    if (typed.kind() == TypedMarkup.Kind.PLACEHOLDER) {
      return Sentence.of("Remove it, or write it as ").placeholder("NAME").and(".");
    }
    String meant = TagPlaceholders.of(typed.word());
    return differences.original().placeholders().stream()
        .filter(name -> PlaceholderName.withoutNumber(name).equals(meant)
            || name.equals(PlaceholderName.START + typed.word()))
        .findFirst()
        .map(name -> Sentence.of("Write ").placeholder(name).and(" instead."))
        .orElse(Sentence.of("Remove it."));
  }

  private static Problem problem(TypedMarkup typed, String where, Sentence instead) {
    return switch (typed.kind()) {
      case TAG -> new Problem(Rule.TYPED_HTML, typed.offset(),
          Sentence.of("the tag " + typed.word() + " is typed as text" + where + ": readers see its brackets."),
          instead);
      case PLACEHOLDER -> new Problem(Rule.TYPED_HTML, typed.offset(),
          Sentence.of("a placeholder is typed as text" + where + ": readers see its brackets."), instead);
      case REFERENCE -> new Problem(Rule.TYPED_HTML, typed.offset(),
          "the character reference " + typed.word() + " is typed as text" + where + ": readers see it as it is.",
          written(CharacterReference.decode(typed.word()).orElseThrow()));
    };
  }

  /** The advice to write {@code character}, which begins a tag or a reference in some syntaxes. */
  private static String written(int character) {
    return "Write the character " + XmlCharacters.name(character)
        + (character == '<' || character == '&' ? " as text, the way the file's syntax has it." : " itself.");
  }
}
