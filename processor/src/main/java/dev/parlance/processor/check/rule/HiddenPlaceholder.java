package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.check.model.NameDifferences;
import dev.parlance.processor.check.model.Occurrence;
import dev.parlance.processor.check.model.Occurrence.InBranch;
import dev.parlance.processor.locale.PluralCategory;
import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rule {@code missing-placeholder}, in translations: a placeholder that occurs only in branches that hardly any call
 * selects, such as that for a number or a word that the source does not name.
 *
 * <p>Example: a link in {@code {n, plural, =-7 {…} other {…}}} alone, where the source has it in {@code other}.
 */
public final class HiddenPlaceholder implements ComparisonRule {
  private static final Set<String> FEW = Set.of("zero", "one", "two");
  private static final Set<String> SMALL = Set.of("=0", "=1", "=2");

  @Override
  public List<Problem> problems(NameDifferences differences) {
    if (!differences.isEmpty() || !differences.translation().message().any(Part.Choice.class::isInstance)) {
      return List.of();
    }
    Map<String, List<Occurrence>> original = Occurrence.in(differences.original().message());
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, List<Occurrence>> each : Occurrence.in(differences.translation().message()).entrySet()) {
      String name = each.getKey();
      boolean inSource = original.containsKey(name) || differences.original().placeholders().contains(name);
      if (!inSource || isInNoBranch(each.getValue())) {
        continue;
      }
      boolean forFew = isForFew(original.getOrDefault(name, List.of()));
      if (each.getValue().stream().noneMatch(occurrence -> isShown(occurrence, forFew, differences))) {
        InBranch branch = each.getValue().get(0).branches().stream()
            .filter(inside -> !isSelected(inside, forFew, differences)).findFirst().orElseThrow();
        problems
            .add(new Problem(Rule.MISSING_PLACEHOLDER, differences.translation().placeholders().getOrDefault(name, 0),
                Sentence.of("").placeholder(name).and(" occurs only in the branch “" + branch.selector() + "” of “"
                    + branch.choice().parameter().placeholder() + "”, which hardly any call selects."),
                Sentence.of("Add it to the others, as in ").quotation(differences.original().entry().text()).and(".")));
      }
    }
    return problems;
  }

  private static boolean isInNoBranch(List<Occurrence> occurrences) {
    return occurrences.stream().anyMatch(occurrence -> occurrence.branches().isEmpty());
  }

  /** Whether the source shows a placeholder for a few numbers only. */
  private static boolean isForFew(List<Occurrence> original) {
    return original.stream().allMatch(occurrence -> occurrence.branches().stream().anyMatch(
        branch -> branch.choice().keyword().isPlural() && (branch.isExact() || FEW.contains(branch.selector()))));
  }

  private static boolean isShown(Occurrence occurrence, boolean forFew, NameDifferences differences) {
    return occurrence.branches().stream().allMatch(branch -> isSelected(branch, forFew, differences));
  }

  private static boolean isSelected(InBranch branch, boolean forFew, NameDifferences differences) {
    String selector = branch.selector();
    if (branch.choice().keyword() == ChoiceKeyword.CHOICE) {
      // Limits are the language's own: between any two are numbers.
      return true;
    }
    ParsedMessage.Variable variable =
        differences.original().variables().get(branch.choice().parameter().placeholder());
    boolean inSource = variable != null && variable.words().containsKey(selector);
    if (branch.isExact()) {
      return inSource || forFew && SMALL.contains(selector);
    }
    if (!branch.choice().keyword().isPlural()) {
      return inSource || selector.equals("other");
    }
    LocaleCategories categories = differences.categories();
    return categories.selects(branch.choice(), selector)
        || inSource && !categories.used(branch.choice().keyword() == ChoiceKeyword.SELECTORDINAL).contains(
            PluralCategory.named(selector).orElseThrow());
  }
}
