package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.syntax.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Rule {@code empty-link}, in the source: a link without text. Only the first of a text is reported.
 *
 * <p>Example: {@code See <x id="START_LINK"/><x id="CLOSE_LINK"/>.}
 */
public final class EmptyLink implements TextRule {
  @Override
  public List<Problem> problems(ParsedMessage text, LocaleCategories categories) {
    return first(text.message().parts()).stream().map(link -> new Problem(Rule.EMPTY_LINK, 0,
        Sentence.of("the link ").placeholder(link.parameter().placeholder()).and(" has no text."),
        Sentence.of("Put its text before its CLOSE, or give it one in code with Link.label; else it shows its"
            + " address.")))
        .toList();
  }

  /** The first empty link of {@code parts}, but not of another entry, which has its own finding. */
  private static Optional<Part.Link> first(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Part.Included) {
        continue;
      }
      if (part instanceof Part.Link link && !link.showsSomething()) {
        return Optional.of(link);
      }
      for (List<Part> content : part.contents()) {
        Optional<Part.Link> inside = first(content);
        if (inside.isPresent()) {
          return inside;
        }
      }
    }
    return Optional.empty();
  }
}
