package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.syntax.Problem;
import java.util.List;

/**
 * Rule {@code typed-html}, in the source: markup that is typed as text, which readers see.
 *
 * <p>Example: {@code Be &lt;strong&gt;bold&lt;/strong&gt;} has the tag {@code strong}. The parser finds it where it
 * takes the text apart; only the first is reported.
 */
public final class TypedHtml implements TextRule {
  @Override
  public List<Problem> problems(ParsedMessage text, LocaleCategories categories) {
    return text.typedHtml().stream().toList();
  }
}
