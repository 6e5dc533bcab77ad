package dev.parlance.processor.check;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.report.Severity;
import dev.parlance.processor.report.SeverityPolicy;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the entries of a source that have no method: those whose errors are set lower by an option, and those that
 * include them.
 */
final class LeftOutEntries {
  private final List<Entry> entries;
  private final List<ParsedMessage> parsed;
  private final Catalog catalog;
  private final SeverityPolicy policy;

  private LeftOutEntries(List<Entry> entries, List<ParsedMessage> parsed, Catalog catalog, SeverityPolicy policy) {
    this.entries = entries;
    this.parsed = parsed;
    this.catalog = catalog;
    this.policy = policy;
  }

  /**
   * The indexes of those of {@code entries} that are left out; {@code findings} takes why, where nothing else says so.
   *
   * @param parsed the text of each
   * @param policy the severities of findings
   */
  static BitSet find(List<Entry> entries, List<ParsedMessage> parsed, Catalog catalog, SeverityPolicy policy,
      Consumer<Finding> findings) {
    return new LeftOutEntries(entries, parsed, catalog, policy).find(findings);
  }

  private BitSet find(Consumer<Finding> findings) {
    BitSet leftOut = new BitSet();
    boolean fails = false;
    Optional<Rule> first = Optional.empty();
    for (int i = 0; i < entries.size(); i++) {
      List<Rule> broken = broken(i);
      boolean failing = broken.stream().anyMatch(rule -> policy.inSource(rule) == Severity.ERROR);
      fails |= failing;
      if (!broken.isEmpty() && !failing) {
        leftOut.set(i);
        first = first.or(() -> broken.stream().findFirst());
      }
    }
    // Where some entry fails the build, another may include that one.
    if (first.isPresent() && !fails) {
      for (int i = 0; i < entries.size(); i++) {
        if (!leftOut.get(i) && !parsed.get(i).complete()) {
          leftOut.set(i);
          Problem problem =
              new Problem(first.get(), 0, "the text includes an entry that is left out.", "Correct that one.");
          EntryFindings.of(List.of(problem), entries.get(i), catalog, Scope.SOURCE).forEach(findings);
        }
      }
    }
    return leftOut;
  }

  /** The rules that the entry number {@code i} breaks so that it cannot be shown. */
  private List<Rule> broken(int i) {
    List<Rule> rules = new ArrayList<>(parsed.get(i).problems().stream().map(Problem::rule).distinct().toList());
    if (catalog.lacksText(entries.get(i))) {
      rules.add(Rule.MALFORMED_ENTRY);
    }
    return rules;
  }
}
