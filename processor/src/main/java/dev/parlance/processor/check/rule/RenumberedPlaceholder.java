package dev.parlance.processor.check.rule;

import dev.parlance.processor.parse.PlaceholderExpressions;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rule {@code unknown-placeholder}, in translations: a placeholder whose expression is that of another placeholder of the
 * source. Extractors number placeholders anew when a template is edited, and a translation that was made before would show
 * the values and links in each other's places.
 *
 * <p>Example: {@code <x id="INTERPOLATION" equiv-text="{{ from }}"/>}, where the source has {@code {{ to }}} under that
 * name and {@code {{ from }}} under {@code INTERPOLATION_1}.
 */
public final class RenumberedPlaceholder {
  private RenumberedPlaceholder() {}

  /**
   * The first such placeholder of {@code translation}; at most one, since the others follow from it.
   *
   * @param placeholders where each placeholder of the translation first occurs
   */
  public static List<Problem> problems(
      MessageText original, MessageText translation, Map<String, Integer> placeholders) {
    if (PlaceholderExpressions.areSame(translation, original)) {
      return List.of();
    }
    Map<String, String> here = PlaceholderExpressions.of(translation);
    Map<String, String> there = PlaceholderExpressions.of(original);
    Map<String, List<String>> names = new HashMap<>();
    there.forEach((name, expression) -> names.computeIfAbsent(expression, each -> new ArrayList<>()).add(name));
    for (Map.Entry<String, String> each : here.entrySet()) {
      String source = there.get(each.getKey());
      List<String> meant = names.getOrDefault(each.getValue(), List.of());
      if (source != null && !source.equals(each.getValue()) && meant.size() == 1) {
        return List.of(new Problem(Rule.UNKNOWN_PLACEHOLDER, placeholders.getOrDefault(each.getKey(), 0),
            Sentence.of("").placeholder(each.getKey()).and(" stands for “" + each.getValue() + "” here, which is ")
                .placeholder(meant.get(0)).and(" in the source text: the placeholders were numbered anew."),
            Sentence.of("Translate the text again, or write it as in ").quotation(original).and(".")));
      }
    }
    return List.of();
  }
}
