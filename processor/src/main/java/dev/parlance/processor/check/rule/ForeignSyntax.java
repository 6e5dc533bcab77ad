package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.NameDifferences;
import dev.parlance.processor.parse.ForeignText;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.syntax.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Rule {@code foreign-syntax}, in translations: what another tool reads as a placeholder or a tag, is text here, and is
 * not in the source; the first of each text.
 *
 * <p>Example: {@code Bonjour {{nom}} !} for {@code Hello {{name}}!}.
 */
public final class ForeignSyntax implements ComparisonRule {
  /** Where names differ, that is the cause. */
  @Override
  public List<Problem> problems(NameDifferences differences) {
    if (differences.translation().foreign().isEmpty() || !differences.isEmpty()) {
      return List.of();
    }
    String source = differences.original().entry().text().units();
    Optional<ForeignText> strange = differences.translation().foreign().stream()
        .filter(each -> !source.contains(each.written()))
        // Turkish and Basque write the sign before a number, as in %90.
        .filter(each -> each.kind() != ForeignText.Kind.PERCENT_NUMBER || source.indexOf('%') < 0).findFirst();
    return strange.stream().map(each -> new Problem(Rule.FOREIGN_SYNTAX, each.offset(),
        Sentence.of("“" + each.written() + "” is text here, and the source text does not have it."),
        advice(each, differences))).toList();
  }

  private static Sentence advice(ForeignText strange, NameDifferences differences) {
    boolean known = differences.original().names().contains(strange.name());
    return known ? Sentence.of("Write ").placeholder(strange.name()).and(".")
        : Sentence.of("Write it as in ").quotation(differences.original().entry().text()).and(".");
  }
}
