package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.NameDifferences;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.parse.TypedMarkup;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.syntax.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rule {@code missing-markup}, in translations: only elements that take no parameter are lost or added. The text is
 * shown all the same.
 *
 * <p>Example: {@code Salut} for {@code <x id="START_TAG_STRONG"/>Hello<x id="CLOSE_TAG_STRONG"/>}.
 */
public final class MissingMarkup implements ComparisonRule {
  @Override
  public List<Problem> problems(NameDifferences differences) {
    if (differences.lost().isEmpty() && differences.added().isEmpty()) {
      return List.of();
    }
    Set<String> lost = withoutTyped(differences.lost(), differences);
    Set<String> added = differences.added();
    if (lost.isEmpty() && added.isEmpty()) {
      return List.of();
    }
    int at = added.stream().mapToInt(differences.translation().placeholders()::get).min().orElse(0);
    return List.of(new Problem(Rule.MISSING_MARKUP, at, what(lost, added), advice(lost, added, differences)));
  }

  private static Sentence what(Set<String> lost, Set<String> added) {
    Sentence missing = lost.isEmpty() ? Sentence.of("") : MissingPlaceholder.names(lost)
        .and(" of the source text " + (lost.size() == 1 ? "is" : "are") + " missing");
    Sentence more = added.isEmpty() ? Sentence.of("") : Sentence.of("the source text does not have ")
        .and(MissingPlaceholder.names(added));
    return missing.and(lost.isEmpty() || added.isEmpty() ? "" : ", and ").and(more).and(".");
  }

  private static Sentence advice(Set<String> lost, Set<String> added, NameDifferences differences) {
    String shown = differences.original().message().printsMarkup() || added.isEmpty()
        ? "the text is shown as it is." : "the text is shown without tags, as the source's is.";
    String change = lost.isEmpty() ? "Remove " + (added.size() == 1 ? "it" : "them")
        : added.isEmpty() ? "Add " + (lost.size() == 1 ? "it" : "them") : "Mark it up";
    return (lost.isEmpty() ? Sentence.of(change)
        : Sentence.of(change + ", as in ").quotation(differences.original().entry().text()))
        .and("; until then " + shown);
  }

  /** The placeholders {@code lost}, except those whose tags are typed as text, which is reported. */
  private static Set<String> withoutTyped(Set<String> lost, NameDifferences differences) {
    ParsedMessage original = differences.original().parsed();
    Set<String> left = new LinkedHashSet<>(lost);
    if (original.typed(TypedMarkup.Kind.TAG).isEmpty()) {
      differences.translation().typed().forEach(
          typed -> left.removeIf(name -> original.inert().get(name).equals(typed.word())));
    }
    return left;
  }
}
