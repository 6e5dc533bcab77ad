package dev.parlance.processor.check.model;

import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.parse.TypedMarkup;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.suggest.SpellingSuggestion;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * How the names in a translated text differ from the source's: sets of names, in any order and in any branch, each
 * cause once.
 *
 * @param original the source's entry, which is not broken
 * @param translation the translated text
 * @param variables how the variables of plurals and selects differ
 * @param unknown the placeholders that the source does not have, without those of {@code added}
 * @param missing the placeholders of the source that are neither there nor renamed; none where variables differ, which
 *     take placeholders with them; without those of {@code lost}
 * @param lost placeholders of the source that take no parameter, for elements that the text does not have; none where
 *     something else differs
 * @param added the reverse: placeholders of the text, for elements that the source does not have
 * @param syntax the faults of syntax that have no other cause
 * @param categories the plural categories of the translation's locale
 */
public record NameDifferences(CheckedEntry original, ParsedMessage translation, VariableDifferences variables,
    List<UnknownName> unknown, Set<String> missing, Set<String> lost, Set<String> added, List<Problem> syntax,
    LocaleCategories categories) {
  /**
   * A name that the source does not have.
   *
   * @param name the name
   * @param offset where it first occurs
   * @param meant the source's name that is probably meant
   */
  public record UnknownName(String name, int offset, Optional<String> meant) {
    /** More are not shown, and each takes a look at all names of the source. */
    private static final int MOST_SUGGESTIONS = 100;

    /**
     * The names {@code unknown}; takes from {@code missing} what they probably mean.
     *
     * @param unknown where each name first occurs
     * @param missing the names of the source that are not there, which are meant first
     * @param all the names of the source
     * @param comparable whether one name may stand for another
     */
    static List<UnknownName> of(Map<String, Integer> unknown, Set<String> missing, Set<String> all,
        BiPredicate<String, String> comparable) {
      List<UnknownName> names = new ArrayList<>();
      unknown.forEach((name, offset) -> {
        if (names.size() >= MOST_SUGGESTIONS) {
          names.add(new UnknownName(name, offset, Optional.empty()));
          return;
        }
        // Any two numbers are alike.
        boolean number = name.chars().allMatch(Character::isDigit);
        List<String> alike = (missing.isEmpty() && !number ? all : missing).stream()
            .filter(each -> comparable.test(name, each)).toList();
        boolean renamed = unknown.size() == 1 && missing.size() == 1 && alike.size() == 1;
        Optional<String> meant = renamed ? alike.stream().findFirst() : SpellingSuggestion.to(name, alike);
        meant.ifPresent(missing::remove);
        names.add(new UnknownName(name, offset, meant));
      });
      return names;
    }
  }

  /** Compares {@code translation}, whose locale has {@code categories}, with {@code original}. */
  public static NameDifferences between(CheckedEntry original, ParsedMessage translation, LocaleCategories categories) {
    boolean choosing = !translation.variables().isEmpty() || !original.variables().isEmpty();
    if (!choosing && translation.problems().isEmpty()
        && translation.placeholders().keySet().equals(original.placeholders())) {
      return ofSyntax(original, translation, categories);
    }
    Map<String, Integer> unknown = new LinkedHashMap<>(translation.placeholders());
    unknown.keySet().removeAll(original.placeholders());
    // A facade may declare more than the source text uses.
    original.message().parameters().forEach(parameter -> unknown.remove(parameter.placeholder()));
    unknown.keySet().removeAll(original.variables().keySet());
    unknown.keySet().removeAll(translation.variables().keySet());
    if (unknown.isEmpty() && !translation.problems().isEmpty()) {
      return ofSyntax(original, translation, categories);
    }
    VariableDifferences variables = VariableDifferences.between(original, translation, categories);
    Set<String> missing = new LinkedHashSet<>(original.placeholders());
    missing.removeAll(translation.placeholders().keySet());
    missing.removeIf(name -> isShownByItsPlural(name, translation));
    Set<String> lost = new HashSet<>(missing);
    lost.removeAll(original.parsed().inert().keySet());
    List<UnknownName> unknownNames = UnknownName.of(
        unknown, missing, original.placeholders(), (name, other) -> isTag(name) == isTag(other));
    // An element that the source does not have may be shown, but not in place of a parameter.
    unknownNames.removeIf(name -> translation.inert().containsKey(name.name())
        && name.meant().filter(lost::contains).isEmpty());
    if (unknownNames.isEmpty() && !translation.problems().isEmpty()) {
      return ofSyntax(original, translation, categories);
    }
    // One that is typed as text is not left out on purpose.
    if (translation.typed(TypedMarkup.Kind.PLACEHOLDER).isEmpty()) {
      missing.removeAll(original.parsed().inert().keySet());
    }
    // A renamed tag is never closed either.
    boolean tagRenamed = unknownNames.stream().anyMatch(name -> isTag(name.name()));
    Set<Integer> unknownOffsets = unknownNames.stream().map(UnknownName::offset).collect(Collectors.toSet());
    List<Problem> syntax = translation.problems().stream()
        .filter(problem -> !(tagRenamed && problem.rule().has(Rule.Trait.PAIRS_ONLY)))
        .filter(problem -> !unknownOffsets.contains(problem.offset())).toList();
    Set<String> missingNames = variables.isEmpty() ? missing : Set.of();
    boolean onlyInert =
        variables.isEmpty() && unknownNames.isEmpty() && missingNames.isEmpty() && syntax.isEmpty();
    return new NameDifferences(original, translation, variables, unknownNames, missingNames,
        onlyInert ? lacking(original.parsed(), translation) : Set.of(),
        onlyInert ? lacking(translation, original.parsed()) : Set.of(), syntax, categories);
  }

  /** No differences but those that the faults of {@code translation} may hide. */
  private static NameDifferences ofSyntax(
      CheckedEntry original, ParsedMessage translation, LocaleCategories categories) {
    return new NameDifferences(original, translation, VariableDifferences.NONE, List.of(), Set.of(), Set.of(),
        Set.of(), translation.problems(), categories);
  }

  /** The placeholders of {@code text} that show elements which {@code other} does not have. */
  private static Set<String> lacking(ParsedMessage text, ParsedMessage other) {
    Set<String> elements = new HashSet<>(other.inert().values());
    Set<String> names = new LinkedHashSet<>(text.inert().keySet());
    // One that shows its content alone may have a condition of its own in the template.
    names.removeIf(name -> text.inert().get(name).isEmpty()
        ? other.inert().containsKey(name) : elements.contains(text.inert().get(name)));
    return names;
  }

  private static boolean isShownByItsPlural(String name, ParsedMessage translation) {
    ParsedMessage.Variable variable = translation.variables().get(name);
    return variable != null && variable.shown();
  }

  private static boolean isTag(String name) {
    return name.startsWith("START_");
  }

  /** Whether the text can be shown, though it may lack something that the source shows. */
  public boolean isUsable() {
    return unknown.isEmpty() && syntax.isEmpty() && translation.problems().isEmpty() && variables.isUsable();
  }

  /** Whether the text has the parameters of the source and no fault. */
  public boolean isEmpty() {
    return variables.isEmpty() && unknown.isEmpty() && missing.isEmpty() && syntax.isEmpty();
  }
}
