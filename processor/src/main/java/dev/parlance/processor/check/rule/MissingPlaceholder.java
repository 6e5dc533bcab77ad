package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.NameDifferences;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.parse.TypedMarkup;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.syntax.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rule {@code missing-placeholder}, in translations: placeholders of the source text that are not there, or a link that
 * is inside another one, where it is lost.
 *
 * <p>Example: {@code Salut !} for {@code Hello <x id="NAME"/>!}.
 */
public final class MissingPlaceholder implements ComparisonRule {
  private static final int MOST_NAMES = 20;

  @Override
  public List<Problem> problems(NameDifferences differences) {
    if (differences.isEmpty()) {
      return lostLinks(differences.original(), differences.translation());
    }
    Set<String> missing = differences.missing();
    if (missing.isEmpty()) {
      return List.of();
    }
    Optional<TypedMarkup> typed = differences.translation().typed(TypedMarkup.Kind.PLACEHOLDER);
    if (typed.isPresent()) {
      return List.of(new Problem(Rule.MISSING_PLACEHOLDER, typed.get().offset(),
          Sentence.of("a placeholder is typed as text here, so ").and(names(missing))
              .and((missing.size() == 1 ? " is" : " are") + " missing."),
          Sentence.of("Write it as in ").quotation(differences.original().entry().text()).and(".")));
    }
    return List.of(new Problem(Rule.MISSING_PLACEHOLDER, 0,
        names(missing).and(" of the source text " + (missing.size() == 1 ? "is" : "are") + " missing."),
        missing.size() == 1 ? putItIn(differences.original()) : Sentence.of("Add them, as in ")
            .quotation(differences.original().entry().text()).and(".")));
  }

  /** The advice to put in what {@code original} has. */
  static Sentence putItIn(CheckedEntry original) {
    return Sentence.of("Add it, as in ").quotation(original.entry().text()).and(".");
  }

  /** The {@code placeholders}, with commas between. */
  static Sentence names(Set<String> placeholders) {
    Sentence names = Sentence.of("");
    String comma = "";
    for (String name : placeholders.stream().limit(MOST_NAMES).toList()) {
      names = names.and(comma).placeholder(name);
      comma = ", ";
    }
    return placeholders.size() > MOST_NAMES ? names.and(", …") : names;
  }

  /** No link is shown inside another, so one that the translation moved there is lost. */
  private static List<Problem> lostLinks(CheckedEntry original, ParsedMessage translation) {
    if (translation.placeholders().keySet().stream().filter(name -> name.startsWith("START_LINK")).count() < 2) {
      return List.of();
    }
    Set<String> nested = nestedLinks(translation.message());
    if (!nested.isEmpty()) {
      nested.removeAll(nestedLinks(original.message()));
    }
    return nested.stream().map(name -> new Problem(
        Rule.MISSING_PLACEHOLDER, translation.placeholders().getOrDefault(name, 0),
        Sentence.of("").placeholder(name).and(" is inside another link, and links cannot be nested."),
        Sentence.of("Put it beside the other one."))).toList();
  }

  private static Set<String> nestedLinks(Message message) {
    Set<String> nested = new LinkedHashSet<>();
    message.forEach(part -> {
      if (part instanceof Part.Link link) {
        new Message(link.content(), List.of()).forEach(inside -> {
          if (inside instanceof Part.Link inner) {
            nested.add(inner.parameter().placeholder());
          }
        });
      }
    });
    return nested;
  }
}
