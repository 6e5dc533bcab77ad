package dev.parlance.processor.message;

import dev.parlance.processor.report.Rule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds markup that is typed as text: {@code &lt;strong&gt;}. Other words in such brackets are text like any other. */
final class TypedMarkup {
  private static final Pattern HTML = Pattern.compile(
      "</?(a|b|i|u|s|p|br|hr|em|ul|ol|li|h[1-6]|div|img|span|code|small|strong|sub|sup)(?:\\s[^<>]{0,200})?>");
  private static final Pattern PLACEHOLDER = Pattern.compile("<x\\s+id\\s*=");

  private TypedMarkup() {}

  /** The first HTML tag in the text that {@code tokens} are. */
  static Optional<Problem> html(List<Token> tokens) {
    FlatText flat = new FlatText(tokens);
    Matcher tag = HTML.matcher(flat.characters());
    return !tag.find() ? Optional.empty() : Optional.of(new Problem(Rule.TYPED_HTML, flat.offset(tag.start()),
        "the tag " + tag.group(1) + " is typed as text: readers see its brackets.",
        "If it is meant as markup, write a placeholder such as <x id=\"START_TAG_STRONG\"/>."));
  }

  /** Where in the raw text the first placeholder begins that is typed as text, as in {@code &lt;x id=„PH“/>}; or −1. */
  static int placeholder(List<Token> tokens) {
    FlatText flat = new FlatText(tokens);
    Matcher placeholder = PLACEHOLDER.matcher(flat.characters());
    return placeholder.find() ? flat.offset(placeholder.start()) : -1;
  }
}
