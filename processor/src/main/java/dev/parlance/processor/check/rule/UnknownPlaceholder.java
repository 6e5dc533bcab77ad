package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.NameDifferences;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.syntax.Problem;
import java.util.List;

/**
 * Rule {@code unknown-placeholder}, in translations: a placeholder that the source text does not have.
 *
 * <p>Example: {@code Salut <x id="NOM"/>} for {@code Hello <x id="NAME"/>}.
 */
public final class UnknownPlaceholder implements ComparisonRule {
  @Override
  public List<Problem> problems(NameDifferences differences) {
    return differences.unknown().stream().map(unknown -> new Problem(Rule.UNKNOWN_PLACEHOLDER, unknown.offset(),
        Sentence.of("the source text has no ").placeholder(unknown.name()).and("."),
        unknown.meant().map(meant -> Sentence.of("Did you mean ").placeholder(meant).and("?"))
            .orElse(Sentence.of(isNumber(unknown.name())
                ? "Remove it, or let a facade's method declare arg" + unknown.name() + "." : "Remove it."))))
        .toList();
  }

  private static boolean isNumber(String name) {
    return name.chars().allMatch(Character::isDigit);
  }
}
