package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.syntax.Problem;
import java.util.List;

/**
 * A rule for one text, in the source or in a translation. A text that breaks it is shown all the same.
 *
 * <p>{@code SourceCheck.TEXT_RULES} and {@code TranslationCheck.TEXT_RULES} list the rules that run.
 */
@FunctionalInterface
public interface TextRule {
  /**
   * The problems in {@code text}, which has no fault of syntax.
   *
   * @param categories the plural categories of its locale
   */
  List<Problem> problems(ParsedMessage text, LocaleCategories categories);
}
