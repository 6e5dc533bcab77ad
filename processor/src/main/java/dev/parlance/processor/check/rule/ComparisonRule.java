package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.NameDifferences;
import dev.parlance.processor.syntax.Problem;
import java.util.List;

/**
 * A rule for a translated text beside the source's. A text that breaks it is set aside where that is a defect, by the
 * rule's row.
 *
 * <p>{@code TranslationCheck.COMPARISON_RULES} lists the rules that run.
 */
@FunctionalInterface
public interface ComparisonRule {
  /** The problems that {@code differences} are: one for each cause. */
  List<Problem> problems(NameDifferences differences);
}
