package dev.parlance.processor.check.rule;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.locale.PluralCategory;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.report.Count;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rule {@code plural-category}: in the source and in translations a branch that the locale never uses; and, one note
 * per translation, the categories that its texts lack, and one for branches of the source that they lack.
 *
 * <p>Example: in English, {@code {n, plural, one {x} two {y} other {z}}} has a branch {@code two} that is never shown.
 * In Russian, {@code {n, plural, one {#} other {#}}} lacks {@code few} and {@code many}.
 */
public final class PluralCategories implements TextRule {
  private static final int EXAMPLES = 3;
  private static final Map<PluralCategory, String> NUMBERS =
      Map.of(PluralCategory.ZERO, "=0", PluralCategory.ONE, "=1", PluralCategory.TWO, "=2");

  /** A text that lacks {@code branches}. */
  public record Lacking(Entry entry, String branches) {
    /** A text that lacks branches for {@code categories}. */
    public static Lacking of(Entry entry, Set<PluralCategory> categories) {
      return new Lacking(entry, words(categories));
    }

    /** A text that lacks {@code branches}, of which the first are named. */
    public static Lacking of(Entry entry, List<String> branches) {
      return new Lacking(entry, branches.stream().limit(EXAMPLES).collect(Collectors.joining(", "))
          + (branches.size() > EXAMPLES ? ", …" : ""));
    }
  }

  /** The branches of {@code text} that are never shown. */
  @Override
  public List<Problem> problems(ParsedMessage text, LocaleCategories categories) {
    List<Problem> problems = new ArrayList<>();
    for (ParsedMessage.Plural plural : text.plurals()) {
      plural.branches().forEach((selector, offset) -> PluralCategory.named(selector)
          .filter(category -> !isUsed(category, plural, categories))
          .ifPresent(category -> problems.add(new Problem(Rule.PLURAL_CATEGORY, offset,
              "“" + selector + "” is never used in " + categories.locale() + ", "
                  + (plural.ordinal() ? "whose ordinal numbers have " : "which has ")
                  + words(categories.used(plural.ordinal())) + ".",
              NUMBERS.containsKey(category) ? "For exactly that number write " + NUMBERS.get(category) + "."
                  : "Remove the branch."))));
    }
    return problems;
  }

  private static boolean isUsed(PluralCategory category, ParsedMessage.Plural plural, LocaleCategories categories) {
    boolean ordinal = plural.ordinal();
    return categories.mayUse(category, ordinal) || plural.hasNumber(category.keyword())
        || category == PluralCategory.FEW && plural.fewIsTwo() && categories.mayUse(PluralCategory.TWO, ordinal);
  }

  /** The note on all texts of {@code catalog} that lack categories; empty where none does. */
  public static Optional<Finding> note(List<Lacking> lacking, Catalog catalog, Scope scope) {
    return note(lacking, "plural categories that " + scope.locale() + " has", catalog, scope);
  }

  /** The note on all texts of {@code catalog} that lack branches which the source has; empty where none does. */
  public static Optional<Finding> lost(List<Lacking> lacking, Catalog catalog, Scope scope) {
    return note(lacking, "branches that the source has", catalog, scope);
  }

  private static Optional<Finding> note(List<Lacking> lacking, String what, Catalog catalog, Scope scope) {
    if (lacking.isEmpty()) {
      return Optional.empty();
    }
    List<String> examples = lacking.stream().limit(EXAMPLES)
        .map(each -> each.entry().label() + " (" + each.branches() + ")").toList();
    Count count = new Count(lacking.size(),
        lacking.size() + (lacking.size() == 1 ? " text lacks " : " texts lack ") + what, examples);
    return Optional.of(Finding.counting(Rule.PLURAL_CATEGORY, scope, catalog.place(lacking.get(0).entry(), 0), count,
        "Add a branch for each; other is shown until then.").as(Rule.Kind.NOTE));
  }

  private static String words(Set<PluralCategory> categories) {
    return categories.stream().map(PluralCategory::keyword).collect(Collectors.joining(", "));
  }
}
