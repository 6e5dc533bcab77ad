package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.NameDifferences;
import dev.parlance.processor.check.model.Occurrence;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.spi.PlaceholderName;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rules {@code unknown-placeholder} and {@code missing-placeholder}, in translations: a placeholder outside of the block
 * that the source text shows it in, or inside of one that the source does not show it in. It would be shown also where
 * the program says that the block is not, or would not be shown where the source shows it.
 *
 * <p>A block without content is reported too, since its words are outside of it then.
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
      int at = differences.translation().placeholders().getOrDefault(name, 0);
      if (original.isEmpty()) {
        return;
      }
      if (!isWithin(occurrences, original)) {
        problems.add(leaving(name, innermost(original), at));
      } else if (!isWithin(original, occurrences)) {
        problems.add(entering(name, innermost(occurrences), at));
      }
    });
    Map<String, Boolean> shown = shown(differences.original().message());
    shown(differences.translation().message()).forEach((name, here) -> {
      if (!here && shown.getOrDefault(name, false)) {
        problems
            .add(new Problem(Rule.MISSING_PLACEHOLDER, differences.translation().placeholders().getOrDefault(name, 0),
                Sentence.of("").placeholder(name).and(
                    " has no content here, so what it has in the source text would be shown always, or never."),
                MissingPlaceholder.putItIn(differences.original())));
      }
    });
    return problems;
  }

  /** For each block whether it shows something anywhere. */
  private static Map<String, Boolean> shown(Message message) {
    Map<String, Boolean> shown = new LinkedHashMap<>();
    message.forEach(part -> {
      if (part instanceof Part.Block block) {
        shown.merge(block.parameter().placeholder(), block.showsSomething(), Boolean::logicalOr);
      }
    });
    return shown;
  }

  /** Whether each of {@code inner} is in the blocks of one of {@code outer}. */
  private static boolean isWithin(List<Occurrence> inner, List<Occurrence> outer) {
    Set<Set<String>> around = outer.stream().map(OutsideBlock::blocks).collect(Collectors.toSet());
    return inner.stream().map(OutsideBlock::blocks).distinct()
        .allMatch(blocks -> around.contains(blocks) || around.stream().anyMatch(blocks::containsAll));
  }

  private static Set<String> blocks(Occurrence occurrence) {
    return Set.copyOf(occurrence.blocks());
  }

  private static String innermost(List<Occurrence> occurrences) {
    List<String> blocks = occurrences.get(0).blocks();
    return blocks.get(blocks.size() - 1);
  }

  private static Problem leaving(String name, String block, int at) {
    return new Problem(Rule.UNKNOWN_PLACEHOLDER, at,
        Sentence.of("").placeholder(name).and(" is inside of ").placeholder(block)
            .and(" in the source text, and is not here, so it would be shown where that block is not."),
        Sentence.of("Put it between ").placeholder(block).and(" and ").placeholder(close(block)).and("."));
  }

  private static Problem entering(String name, String block, int at) {
    return new Problem(Rule.MISSING_PLACEHOLDER, at,
        Sentence.of("").placeholder(name).and(" is inside of ").placeholder(block)
            .and(" here, and is not in the source text, so it would not be shown where that block is not."),
        Sentence.of("Put it before ").placeholder(block).and(" or behind ").placeholder(close(block)).and("."));
  }

  private static String close(String block) {
    return PlaceholderName.CLOSE + PlaceholderName.opened(block);
  }
}
