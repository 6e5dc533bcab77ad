package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.NameDifferences;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.syntax.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rule {@code malformed-entry}, in translations: content in an element that the source leaves empty. The program may pass
 * an element that cannot have content, such as {@code img}, and the call would fail.
 *
 * <p>Example: {@code <x id="START_TAG_IMG"/>logo<x id="CLOSE_TAG_IMG"/>}.
 */
public final class FilledElement implements ComparisonRule {
  @Override
  public List<Problem> problems(NameDifferences differences) {
    if (!differences.isEmpty()) {
      return List.of();
    }
    Set<String> filled = filled(differences.translation().message());
    if (!filled.isEmpty()) {
      filled.removeAll(filled(differences.original().message()));
    }
    return filled.stream().map(name -> new Problem(Rule.MALFORMED_ENTRY,
        differences.translation().placeholders().getOrDefault(name, 0),
        Sentence.of("").placeholder(name).and(" has content here and none in the source text, so the program may pass"
            + " an element that cannot have any, such as img, and the call would fail."),
        Sentence.of("Put the content behind its CLOSE."))).toList();
  }

  private static Set<String> filled(Message message) {
    Set<String> filled = new LinkedHashSet<>();
    message.forEach(part -> {
      if (part instanceof Part.CustomElement element && !element.content().stream()
          .allMatch(content -> content instanceof Part.Text && !content.showsSomething())) {
        filled.add(element.parameter().placeholder());
      }
    });
    return filled;
  }
}
