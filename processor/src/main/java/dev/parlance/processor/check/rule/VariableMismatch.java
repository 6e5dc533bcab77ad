package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.NameDifferences;
import dev.parlance.processor.check.model.VariableDifferences.ChangedVariable;
import dev.parlance.processor.check.model.VariableDifferences.LostVariable;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.ProblemLog;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule {@code icu-syntax}, in translations: plurals and selects on other variables than the source's, or used in
 * another way.
 *
 * <p>Example: where the source has <code>{n, plural, …}</code>, a translation with <code>{m, plural, …}</code> or with
 * no plural at all; or one that has translated the words of a select.
 */
public final class VariableMismatch implements ComparisonRule {
  @Override
  public List<Problem> problems(NameDifferences differences) {
    if (differences.variables().isEmpty()) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    differences.variables().unknown().forEach(unknown -> problems.add(unknown(unknown, differences.translation())));
    differences.variables().lost().forEach(lost -> problems.add(lost(lost, differences)));
    differences.variables().changed().forEach(changed -> problems.addAll(changed(changed)));
    return problems;
  }

  private static Problem unknown(NameDifferences.UnknownName unknown, ParsedMessage translation) {
    String keyword = translation.variables().get(unknown.name()).keyword().word();
    return problem(unknown.offset(), "the source text has no plural or select on “" + unknown.name() + "”.",
        unknown.meant().map(meant -> "Did you mean {" + meant + ", " + keyword + ", …}?").orElse("Remove it."));
  }

  private static Problem lost(LostVariable lost, NameDifferences differences) {
    String keyword = lost.keyword().word();
    if (lost.typedAsText()) {
      return new Problem(Rule.ICU_SYNTAX, 0,
          Sentence.of("“{" + lost.name() + "” does not start a " + keyword + " here, so readers see it."),
          Sentence.of("Write {" + lost.name() + ", " + keyword + ", …} with ASCII commas, or ")
              .placeholder(lost.name()).and("."));
    }
    return new Problem(Rule.ICU_SYNTAX, 0,
        Sentence.of("the " + keyword + " on “" + lost.name() + "” of the source text is missing."),
        MissingPlaceholder.putItIn(differences.original()));
  }

  private static List<Problem> changed(ChangedVariable changed) {
    if (changed.newWords().isEmpty()) {
      String keyword = changed.source().keyword().word();
      return List.of(problem(changed.translation().offset(),
          "“" + changed.name() + "” is for a " + keyword + " in the source text.",
          "Write {" + changed.name() + ", " + keyword + ", …}."));
    }
    String words = String.join(", ", changed.source().words().keySet());
    List<Problem> problems = new ArrayList<>();
    changed.newWords().entrySet().stream().limit(ProblemLog.MOST + 2L).forEach(word -> problems.add(problem(
        word.getValue(),
        "“" + word.getKey() + "” is not a branch of “" + changed.name() + "” in the source text, which has " + words
            + ".",
        "These words are not translated: write one of them.")));
    return problems;
  }

  private static Problem problem(int offset, String what, String advice) {
    return new Problem(Rule.ICU_SYNTAX, offset, what, advice);
  }
}
