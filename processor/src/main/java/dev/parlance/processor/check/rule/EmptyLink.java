package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.check.model.NameDifferences;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.spi.PlaceholderName;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rule {@code empty-link}, in the source: a link without a text that readers can see; in translations, one where the
 * source's has a text. Only the first of a text is reported.
 *
 * <p>Example: {@code See <x id="START_LINK"/><x id="CLOSE_LINK"/>.}
 */
public final class EmptyLink implements TextRule, ComparisonRule {
  private static final String TAG = PlaceholderName.START + "a";

  @Override
  public List<Problem> problems(ParsedMessage text, LocaleCategories categories) {
    return first(text.message().parts()).stream().map(link -> new Problem(Rule.EMPTY_LINK, 0,
        Sentence.of("the link ").placeholder(link.placeholder()).and(" has no text."),
        Sentence.of("Put its text before its ")
            .and(close(link.placeholder()))
            .and((link instanceof Part.Link ? ", or give it one in code with Link.label" : "")
                + "; else it shows its address.")))
        .toList();
  }

  @Override
  public List<Problem> problems(NameDifferences differences) {
    if (!differences.isEmpty()) {
      return List.of();
    }
    List<String> empty = emptyLinks(differences.translation().message());
    if (!empty.isEmpty()) {
      empty.removeAll(emptyLinks(differences.original().message()));
    }
    return empty.stream().limit(1).map(name -> new Problem(Rule.EMPTY_LINK,
        differences.translation().placeholders().getOrDefault(name, 0),
        Sentence.of("the link ").placeholder(name).and(" has no text that readers can see, and the source's has one."),
        Sentence.of("Put its text before its ").and(close(name)).and(", as in ")
            .quotation(differences.original().entry().text())
            .and("; until then it shows its label or its address.")))
        .toList();
  }

  /** What ends the link {@code name}, which is a tag of HTML where no format of files names it. */
  private static Sentence close(String name) {
    boolean tag = !name.startsWith(PlaceholderName.START) || name.startsWith(TAG);
    return tag ? Sentence.of("").placeholder(PlaceholderName.CLOSE + "a") : Sentence.of("CLOSE");
  }

  /** The placeholders of links without text, not of those in other entries. */
  private static List<String> emptyLinks(Message message) {
    List<String> empty = new ArrayList<>();
    message.forEach(part -> {
      if (part instanceof Part.Anchor link && !link.showsSomething() && !empty.contains(link.placeholder())) {
        empty.add(link.placeholder());
      }
    });
    return empty;
  }

  /** The first empty link of {@code parts}, but not of another entry, which has its own finding. */
  private static Optional<Part.Anchor> first(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Part.Included) {
        continue;
      }
      if (part instanceof Part.Anchor link && !link.showsSomething()) {
        return Optional.of(link);
      }
      for (List<Part> content : part.contents()) {
        Optional<Part.Anchor> inside = first(content);
        if (inside.isPresent()) {
          return inside;
        }
      }
    }
    return Optional.empty();
  }
}
