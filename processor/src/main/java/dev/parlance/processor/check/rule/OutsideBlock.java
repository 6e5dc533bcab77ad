package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.NameDifferences;
import dev.parlance.processor.check.model.Occurrence;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.spi.PlaceholderName;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Rule {@code unknown-placeholder}, in translations: a placeholder outside of the block that the source text shows it in.
 * It would be shown also where the program says that the block is not.
 *
 * <p>Example: {@code Bonjour <x id="SECRET"/>}, where the source has the secret in {@code START_BLOCK_IF}.
 */
public final class OutsideBlock implements ComparisonRule {
  @Override
  public List<Problem> problems(NameDifferences differences) {
    if (!differences.isEmpty() || !differences.original().message().any(Part.Block.class::isInstance)) {
      return List.of();
    }
    Map<String, List<Occurrence>> allowed = Occurrence.in(differences.original().message());
    List<Problem> problems = new ArrayList<>();
    Occurrence.in(differences.translation().message()).forEach((name, occurrences) -> {
      List<Occurrence> original = allowed.getOrDefault(name, List.of());
      boolean leaves = !original.isEmpty() && occurrences.stream().anyMatch(occurrence -> original.stream()
          .noneMatch(each -> occurrence.blocks().containsAll(each.blocks())));
      if (leaves) {
        List<String> blocks = original.get(0).blocks();
        String block = blocks.get(blocks.size() - 1);
        problems
            .add(new Problem(Rule.UNKNOWN_PLACEHOLDER, differences.translation().placeholders().getOrDefault(name, 0),
                Sentence.of("").placeholder(name).and(" is inside of ").placeholder(block)
                    .and(" in the source text, and is not here, so it would be shown where that block is not."),
                Sentence.of("Put it between ").placeholder(block).and(" and ")
                    .placeholder(PlaceholderName.CLOSE + PlaceholderName.opened(block)).and(".")));
      }
    });
    return problems;
  }
}
