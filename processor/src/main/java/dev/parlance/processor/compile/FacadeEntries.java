package dev.parlance.processor.compile;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.check.SourceCheck;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.facade.Facade;
import dev.parlance.processor.facade.FacadeBinder;
import dev.parlance.processor.facade.FacadeEntryFinder;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Severity;
import dev.parlance.processor.report.SeverityPolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Selects the entries that the methods of a facade ask for.
 *
 * @param facade the facade
 */
public record FacadeEntries(Facade facade) implements EntrySelection {
  /** A facade gets no findings about lines that it does not select. */
  @Override
  public boolean concerns(Finding finding) {
    return finding.rule().has(Rule.Trait.WHOLE_FILE);
  }

  @Override
  public SelectedEntries select(
      Source source, LocaleCategories categories, SeverityPolicy policy, Consumer<Finding> findings) {
    if (!source.usable()) {
      return new SelectedEntries(source.catalog().only(Set.of()), List.of(), List.of(), Map.of(),
          Optional.of(new FacadeBinder(facade, Map.of(), Map.of(), findings).bind(Map.of())));
    }
    FacadeEntryFinder selector = FacadeEntryFinder.of(
        facade, source.catalog(), source.names(), policy.inSource(Rule.STALE_ID), findings);
    Catalog catalog = selector.catalog();
    Set<String> damaged =
        catalog.entries().stream().filter(Entry::damaged).map(Entry::id).collect(Collectors.toSet());
    Map<String, Finding> lowered = new HashMap<>();
    Consumer<Finding> reported = finding -> {
      String id = finding.subject().id();
      // A fault of a pinned text was reported at the text.
      if (!selector.isPinned(id) && !(asksForCurrency(finding) && selector.takesCurrency(id))) {
        findings.accept(finding);
        if (damaged.contains(id) || finding.rule().has(Rule.Trait.LEFT_OUT) && policy.of(finding) != Severity.ERROR) {
          lowered.putIfAbsent(id, finding);
        }
      }
    };
    Set<String> ids = catalog.entries().stream().map(Entry::id).collect(Collectors.toSet());
    source.faults().stream().filter(fault -> ids.contains(fault.subject().id())).forEach(reported);
    List<CheckedEntry> checked = SourceCheck.checkSelected(catalog, categories, policy, reported);
    List<CheckedEntry> all = selector.typed(checked);
    List<CheckedEntry> inCatalog = all.stream().filter(entry -> !selector.isPinned(entry.entry().id())).toList();
    Map<String, CheckedEntry> byId = SelectedEntries.byId(all);
    selector.alternates().forEach((id, same) -> byId.putIfAbsent(id, byId.get(same)));
    return new SelectedEntries(catalog, all, inCatalog, byId,
        Optional.of(new FacadeBinder(facade, byId, lowered, findings).bind(selector.ids())));
  }

  /** Whether {@code finding} is the note on an amount without a currency, the only one of its rules. */
  private static boolean asksForCurrency(Finding finding) {
    return (finding.rule() == Rule.PATTERN_SYNTAX || finding.rule() == Rule.ICU_SYNTAX)
        && finding.kind() == Rule.Kind.NOTE;
  }

  @Override
  public Catalog ofTranslation(Catalog translation, Set<String> ids) {
    return translation.only(ids);
  }
}
