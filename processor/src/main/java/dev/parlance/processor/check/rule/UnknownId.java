package dev.parlance.processor.check.rule;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.report.Count;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.suggest.SpellingSuggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rule {@code unknown-id}, in translations: IDs that the source does not have, one note per translation.
 *
 * <p>Example: {@code sawe Sauver} where the source has {@code save Save}.
 */
public final class UnknownId {
  private static final int EXAMPLES = 3;

  private UnknownId() {}

  /**
   * The note on {@code foreign}, entries of {@code translation} that are of other documents than the source's entries of
   * their IDs; empty where there are none.
   */
  public static Optional<Finding> ofOtherDocuments(List<Entry> foreign, Catalog translation, Scope scope) {
    if (foreign.isEmpty()) {
      return Optional.empty();
    }
    List<String> examples = foreign.stream().limit(EXAMPLES)
        .map(entry -> entry.id() + " (of “" + entry.read().document() + "”)").toList();
    int number = foreign.size();
    Count count = new Count(number, number + (number == 1 ? " text is of another file than the source's of its ID"
        : " texts are of other files than the source's of their IDs"), examples);
    return Optional.of(Finding.counting(Rule.UNKNOWN_ID, scope, translation.idPlace(foreign.get(0)), count,
        "They are ignored: move what belongs to the source into the <file> of its original, or remove it."));
  }

  /**
   * The note on {@code unknown}; empty where there are none.
   *
   * @param unknown the entries of {@code translation} that the source does not have, one per ID
   * @param known the IDs of the source
   */
  public static Optional<Finding> find(List<Entry> unknown, Set<String> known, Catalog translation, Scope scope) {
    if (unknown.isEmpty()) {
      return Optional.empty();
    }
    List<String> examples = unknown.stream().limit(EXAMPLES)
        .map(entry -> entry.label() + SpellingSuggestion.to(entry.id(), known).map(id -> " (" + id + "?)").orElse(""))
        .toList();
    Entry first = unknown.get(0);
    Count count = new Count(unknown.size(),
        unknown.size() + (unknown.size() == 1 ? " ID is" : " IDs are") + " not in the source", examples);
    return Optional.of(Finding.counting(Rule.UNKNOWN_ID, scope, translation.idPlace(first), count,
        "Entries whose ID is not in the source are ignored: remove them, or correct their IDs."));
  }
}
