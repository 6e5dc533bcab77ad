package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.spi.PlaceholderName;
import dev.parlance.processor.suggest.SpellingSuggestion;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.angular.AngularSyntax;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rule {@code placeholder-name}, in the source: a placeholder in Angular's style whose name is nearly one that has a
 * meaning. It is a parameter, where an element was meant.
 *
 * <p>Example: {@code START_BOLD} for {@code START_BOLD_TEXT}, or {@code BR} for {@code LINE_BREAK}. The names of tags that
 * Angular has no name of its own for, {@code START_TAG_…}, and of blocks are open lists.
 */
public final class KnownNames implements TextRule {
  private static final Pattern STYLE = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final String BLOCK = "BLOCK_";
  private static final String LINK = "LINK";
  private static final Map<String, String> VOID = Map.of("BR", "LINE_BREAK", "HR", "HORIZONTAL_RULE", "WBR", "TAG_WBR");
  private static final int SHORTEST_PREFIX = 4;

  /** The families of tags that have a meaning, by the name in HTML in capitals. */
  private final Map<String, String> families = new HashMap<>(Map.of("A", LINK));

  public KnownNames() {
    AngularSyntax.elements().forEach((family, html) -> families.put(html.toUpperCase(Locale.ROOT), family));
  }

  @Override
  public List<Problem> problems(ParsedMessage text, LocaleCategories categories) {
    List<Problem> problems = new ArrayList<>();
    text.placeholders().forEach((name, offset) -> meant(name).ifPresent(meant -> problems.add(new Problem(
        Rule.PLACEHOLDER_NAME, offset,
        Sentence.of("").placeholder(name).and(" takes a parameter, unlike ").placeholder(meant)
            .and(", which has nearly that name."),
        Sentence.of("If it is meant, write ").placeholder(meant).and(".")))));
    return problems;
  }

  private Optional<String> meant(String name) {
    if (!STYLE.matcher(name).matches()) {
      return Optional.empty();
    }
    String family = PlaceholderName.opened(name);
    if (family.equals(name)) {
      String value = PlaceholderName.withoutNumber(name);
      return VOID.containsValue(value) || value.startsWith(PlaceholderName.TAG) ? Optional.empty()
          : Optional.ofNullable(VOID.get(value)).or(() -> near(value, Set.of("LINE_BREAK", "HORIZONTAL_RULE")));
    }
    boolean open = family.startsWith(PlaceholderName.TAG) || family.startsWith(BLOCK);
    if (open || families.containsValue(family)) {
      return Optional.empty();
    }
    return Optional.ofNullable(families.get(family)).or(() -> beginning(family))
        .or(() -> near(family, families.values()))
        .map(PlaceholderName.START::concat);
  }

  private Optional<String> beginning(String family) {
    return family.length() < SHORTEST_PREFIX ? Optional.empty()
        : families.values().stream().filter(known -> known.startsWith(family)).sorted().findFirst();
  }

  /** The known name that differs from {@code name} by a quarter of its letters, or by their order alone. */
  private static Optional<String> near(String name, Collection<String> known) {
    return SpellingSuggestion.to(name, known)
        .filter(each -> SpellingSuggestion.distance(name, each) <= name.length() / 4
            || Arrays.equals(name.chars().sorted().toArray(), each.chars().sorted().toArray()));
  }
}
